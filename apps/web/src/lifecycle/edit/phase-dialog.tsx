import { readNames } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { PhaseDraft } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { useLingui } from '@lingui/react/macro';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useRead } from '../../platform/use-operation';
import { TextField } from '../../ui/fields/text-field';
import { RuleField } from '../rules/rule-field';
import { useSource } from '../source/source';
import { ItemRows } from './item-rows';
import type { PartProps } from './part-editor';
import { PartForm } from './part-form';
import { WordsFields } from './words-fields';

const Shape = blanksAsNull(PhaseDraft);

/** What is done and delivered in a phase; its name; when it may be skipped. */
export function PhaseDialog({ id, outline, onClose }: PartProps) {
  const { t } = useLingui();
  const phase = outline.phases.find((one) => one.id === id);
  if (!phase) return null;
  const items = (list: typeof phase.activities) =>
    list.map((item) => ({ id: item.id, fr: item.fr, en: item.en }));
  const { fr, en, optional } = phase;
  const read: PhaseDraft = {
    fr,
    en,
    activities: items(phase.activities),
    deliverables: items(phase.deliverables),
    optional: optional ? { fr: optional.fr, en: optional.en, rule: optional.rule } : null,
  };
  return (
    <PartForm
      title={t`Phase ${id}`}
      part={`phase-${id}`}
      shape={Shape}
      read={read}
      editOf={(change) => ({ what: 'phase', id, change })}
      onClose={onClose}
      fields={(control) => (
        <>
          <WordsFields control={control} fr="fr" en="en" label={t`Nom de la phase`} />
          <Items control={control} name="activities" />
          <Items control={control} name="deliverables" />
          <Optional control={control} />
        </>
      )}
    />
  );
}

interface ItemsProps {
  readonly control: Control<PhaseDraft>;
  readonly name: 'activities' | 'deliverables';
}

function Items({ control, name }: ItemsProps) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: 'key' });
  const isActivities = name === 'activities';
  return (
    <ItemRows
      legend={isActivities ? t`Activités` : t`Livrables`}
      addLabel={isActivities ? t`Ajouter une activité` : t`Ajouter un livrable`}
      rows={fields.map(({ key }) => key)}
      row={(at) => (
        <>
          <TextField control={control} name={`${name}.${at}.fr`} label={t`Français`} />
          <TextField control={control} name={`${name}.${at}.en`} label={t`Anglais`} />
        </>
      )}
      onAdd={() => append({ fr: '', en: '' })}
      onRemove={remove}
    />
  );
}

function Optional({ control }: Pick<ItemsProps, 'control'>) {
  const { t } = useLingui();
  const { which } = useSource();
  const { data } = useRead(readNames, which);
  const optional = useWatch({ control, name: 'optional' });
  if (!optional) return <p className="muted small">{t`Cette phase ne se passe jamais.`}</p>;
  return (
    <>
      <WordsFields control={control} fr="optional.fr" en="optional.en" label={t`Peut être passée`} />
      <RuleField
        control={control}
        name="optional.rule"
        label={t`À condition que`}
        names={data?.items ?? []}
      />
    </>
  );
}
