import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormState, useWatch } from 'react-hook-form';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import { DateField } from '../../ui/fields/date-field';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow } from '../../ui/forms/form';
import { usePeople } from '../people';
import { useWords } from '../use-words';
import { AskedList } from './asked-list';
import { attachableOf, roleOf } from './ballot/ballot';
import { askedBefore } from './ballot/said-before';
import type { BallotControl } from './sheet-fields';
import styles from './sign.module.css';

interface Props {
  readonly control: BallotControl;
  readonly gate: GateView;
}

const EMPTY = { criterionId: '', words: '', rule: null, ownerId: '', dueOn: '' };

/** What is promised to pass: on which criterion, what, by whom, until when. */
export function ConditionsEditor({ control, gate }: Props) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'conditions' });
  const { isSubmitted } = useFormState({ control });
  const asked = askedBefore(gate, roleOf(useWatch({ control, name: 'seat' })));
  return (
    <section className={styles.conditions} aria-label={t`Conditions`}>
      <p className="muted small">
        {t`Une condition porte sur un critère consultatif encore ouvert, ou sur une dérogation. Passé sa date, plus aucune porte ne passe.`}
      </p>
      {asked.length > 0 && (
        <>
          <p className="small">{t`Déjà demandées : votre signature les porte aussi. Ajoutez les vôtres, s’il y en a.`}</p>
          <AskedList gate={gate} asked={asked} />
        </>
      )}
      {fields.map(({ id }, at) => (
        <Condition key={id} control={control} gate={gate} at={at} onRemove={() => remove(at)} />
      ))}
      {isSubmitted && fields.length + asked.length === 0 && (
        <p className={`small ${styles.error}`} role="alert">{t`Ajoutez au moins une condition.`}</p>
      )}
      <div>
        <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => append(EMPTY)}>
          {t`Ajouter une condition`}
        </Button>
      </div>
    </section>
  );
}

interface ConditionProps extends Props {
  readonly at: number;
  readonly onRemove: () => void;
}

function Condition({ control, gate, at, onRemove }: ConditionProps) {
  const { t } = useLingui();
  const number = at + 1;
  return (
    <div className={styles.condition} role="group" aria-label={t`Condition ${number}`}>
      <div className={styles.conditionHead}>
        <span>{t`Condition ${number}`}</span>
        <IconButton
          label={t`Retirer la condition ${number}`}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <ConditionFields control={control} gate={gate} at={at} />
    </div>
  );
}

function ConditionFields({ control, gate, at }: Omit<ConditionProps, 'onRemove'>) {
  const { t } = useLingui();
  const words = useWords();
  const people = usePeople();
  const criteria = attachableOf(gate).map(({ id, name }) => ({ value: id, label: words(name) }));
  return (
    <>
      <SelectField
        control={control}
        name={`conditions.${at}.criterionId`}
        label={t`Critère`}
        emptyLabel={t`Choisir…`}
        choices={criteria}
        required
      />
      <TextAreaField
        control={control}
        name={`conditions.${at}.words`}
        label={t`Ce qui est demandé`}
        rows={2}
        maxLength={1000}
        required
      />
      <FieldRow>
        <SearchSelectField
          control={control}
          name={`conditions.${at}.ownerId`}
          label={t`Confiée à`}
          choices={people}
          required
        />
        <DateField
          control={control}
          name={`conditions.${at}.dueOn`}
          label={t`Pour le`}
          min={gate.today}
          required
        />
      </FieldRow>
    </>
  );
}
