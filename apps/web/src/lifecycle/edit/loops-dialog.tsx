import { Loop } from '@jalon/domain/lifecycle/template/phase';
import { useLingui } from '@lingui/react/macro';
import { type Control, useFieldArray } from 'react-hook-form';
import { z } from 'zod';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { useLocal } from '../source/use-words';
import { ItemRows } from './item-rows';
import type { PartProps } from './part-editor';
import { PartForm } from './part-form';

const Shape = z.object({ loops: z.array(Loop) });
type Shape = z.infer<typeof Shape>;

/** The ways back from one phase to an earlier one. */
export function LoopsDialog({ outline, onClose }: PartProps) {
  const { t } = useLingui();
  const local = useLocal();
  const phases = outline.phases.map((phase) => ({ value: phase.id, label: `${phase.id} ${local(phase)}` }));
  return (
    <PartForm
      title={t`Retours en arrière`}
      part="loops"
      shape={Shape}
      read={{ loops: outline.loops }}
      editOf={({ loops = outline.loops }) => ({ what: 'loops', loops })}
      onClose={onClose}
      fields={(control) => <Loops control={control} phases={phases} />}
    />
  );
}

interface Props {
  readonly control: Control<Shape>;
  readonly phases: readonly { readonly value: string; readonly label: string }[];
}

function Loops({ control, phases }: Props) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'loops', keyName: 'key' });
  const first = phases[1]?.value ?? 'P1';
  return (
    <ItemRows
      legend={t`De quelle phase, vers laquelle, pour quoi`}
      addLabel={t`Ajouter un retour`}
      rows={fields.map(({ key }) => key)}
      row={(at) => (
        <>
          <div>
            <SelectField control={control} name={`loops.${at}.from`} label={t`De`} choices={phases} />
            <SelectField control={control} name={`loops.${at}.to`} label={t`Vers`} choices={phases} />
          </div>
          <div>
            <TextField control={control} name={`loops.${at}.fr`} label={t`Français`} />
            <TextField control={control} name={`loops.${at}.en`} label={t`Anglais`} />
          </div>
        </>
      )}
      onAdd={() => append({ from: first, to: phases[0]?.value ?? 'P0', fr: '', en: '' })}
      onRemove={remove}
    />
  );
}
