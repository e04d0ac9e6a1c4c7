import type { MappingFlaw } from '@jalon/domain/imports/columns/flaws-of-mapping';
import type { RegisterField } from '@jalon/domain/imports/field';
import { wordsIn } from '@jalon/domain/platform/typography';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { messages } from '../../platform/messages';
import { useLanguage } from '../../platform/words/language';

const flawLabels = messages<MappingFlaw['flaw']>({
  required: msg`Il manque une colonne pour :`,
  twice: msg`Plusieurs colonnes pour un même champ :`,
  'column-twice': msg`Une même colonne est reliée deux fois :`,
  'unknown-field': msg`Champ inconnu du registre :`,
  'export-only': msg`Champ qui ne s’importe pas :`,
  'unknown-value': msg`Valeur qui n’est pas dans la liste :`,
  'unfit-fixed': msg`Valeur par défaut qui ne convient pas :`,
  'no-reference': msg`Aucune colonne ne donne la référence :`,
});

/** What keeps a mapping from being checked, in a sentence: the gravest kind alone; undefined where it holds. */
export function useFlawWords(): (
  flaws: readonly MappingFlaw[],
  fields: readonly RegisterField[],
) => string | undefined {
  const { t } = useLingui();
  const { list } = useFormat();
  const language = useLanguage();
  return (flaws, fields) => {
    const kinds: readonly string[] = Object.keys(flawLabels);
    const [worst] = [...flaws].sort((one, other) => kinds.indexOf(one.flaw) - kinds.indexOf(other.flaw));
    if (!worst) return undefined;
    const keys = flaws.filter(({ flaw }) => flaw === worst.flaw).map(({ field }) => field);
    const nameOf = (key: string) => {
      const label = fields.find((field) => field.key === key)?.label;
      return label ? wordsIn(label, language) : key;
    };
    return `${t(flawLabels[worst.flaw])} ${list(keys.map(nameOf))}.`;
  };
}
