import { readParameters } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { ParameterDraft } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { sourceWords } from '@jalon/domain/lifecycle/explaining/source-words';
import { useLingui } from '@lingui/react/macro';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useRead } from '../../platform/use-operation';
import { NumberField } from '../../ui/fields/number-field';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import type { PartProps } from './part-editor';
import { PartForm } from './part-form';
import { WordsFields } from './words-fields';

const Shape = blanksAsNull(ParameterDraft);

/** A threshold, and where it comes from. */
export function ParameterDialog({ id, onClose }: PartProps) {
  const { t } = useLingui();
  const local = useLocal();
  const { which } = useSource();
  const { data } = useRead(readParameters, which);
  const parameter = data?.items.find((one) => one.id === id);
  if (!parameter) return null;
  const unit = local(parameter.unit);
  return (
    <PartForm
      title={local(parameter)}
      part={id}
      shape={Shape}
      read={{ default: parameter.default, source: sourceWords(parameter.source) }}
      editOf={(change) => ({ what: 'parameter', id, change })}
      onClose={onClose}
      fields={(control) => (
        <>
          <NumberField
            control={control}
            name="default"
            label={t`Valeur`}
            description={t`Unité : ${unit}`}
            decimals={4}
            required
            autoFocus
          />
          <WordsFields
            control={control}
            fr="source.fr"
            en="source.en"
            label={t`Origine`}
            description={t`D’où vient cette valeur : une norme, une pratique, une décision de l’agence.`}
          />
        </>
      )}
    />
  );
}
