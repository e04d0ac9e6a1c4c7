import type { ProfileOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readNames } from '@jalon/contracts/lifecycle/lifecycle.operations';
import type { CriterionDraft } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { lawWords } from '@jalon/domain/lifecycle/explaining/law-words';
import { useLingui } from '@lingui/react/macro';
import { type Control, useWatch } from 'react-hook-form';
import { useRead } from '../../platform/use-operation';
import { Notice } from '../../ui/feedback/notice';
import { CheckboxField } from '../../ui/fields/checkbox-field';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { RadioField } from '../../ui/fields/radio-field';
import { SelectField } from '../../ui/fields/select-field';
import { FieldRow } from '../../ui/forms/form';
import { RuleField } from '../rules/rule-field';
import { useSource } from '../source/source';
import { useLocal, useVocabulary } from '../source/use-words';
import { WordsFields } from './words-fields';

interface Props {
  readonly control: Control<CriterionDraft>;
  readonly profiles: readonly ProfileOutline[];
  /** The articles that hold it where it is. */
  readonly law: readonly string[] | undefined;
}

/** The fields of a criterion. */
export function CriterionFields({ control, profiles, law }: Props) {
  const { t } = useLingui();
  const local = useLocal();
  const cited = law?.map((text) => local(lawWords(text))).join(' · ');
  return (
    <>
      {cited && (
        <Notice tone="info" title={t`Porté par la loi : ${cited}`}>
          {t`Ses mots peuvent changer ; il ne se retire pas, ne se rend pas dérogeable et reste dans tous les profils.`}
        </Notice>
      )}
      <WordsFields control={control} fr="fr" en="en" label={t`Ce qui est demandé`} />
      <WordsFields control={control} fr="why.fr" en="why.en" label={t`Pourquoi`} />
      <WordsFields control={control} fr="turnsGreen.fr" en="turnsGreen.en" label={t`Pour y arriver`} />
      <Rules control={control} />
      <Standing control={control} profiles={profiles} isLaw={law !== undefined} />
    </>
  );
}

function Rules({ control }: Pick<Props, 'control'>) {
  const { t } = useLingui();
  const { which } = useSource();
  const { data } = useRead(readNames, which);
  const kind = useWatch({ control, name: 'kind' });
  const names = data?.items ?? [];
  return (
    <>
      <RadioField
        control={control}
        name="kind"
        label={t`Comment il se satisfait`}
        choices={[
          { value: 'computed', label: t`Calculé : une règle, depuis les données` },
          { value: 'attested', label: t`Attesté : une personne signe` },
        ]}
      />
      {kind === 'computed' && (
        <>
          <RuleField
            control={control}
            name="rule"
            label={t`Satisfait quand`}
            description={t`Tapez un nom ou ses mots, choisissez-le avec les flèches. Exemple : voters >= p_min_voters and not personalData`}
            names={names}
          />
          <SelectField
            control={control}
            name="requires"
            label={t`Valeurs acceptées`}
            emptyLabel={t`Mesurées, ou déclarées par une personne`}
            choices={[{ value: 'measured', label: t`Mesurées seulement` }]}
          />
        </>
      )}
      <RuleField
        control={control}
        name="when"
        label={t`S’applique quand`}
        description={t`Vide : toujours.`}
        names={names}
      />
    </>
  );
}

function Standing({ control, profiles, isLaw }: Omit<Props, 'law'> & { readonly isLaw: boolean }) {
  const { t } = useLingui();
  const local = useLocal();
  const { vocabulary, choices } = useVocabulary();
  return (
    <>
      <People control={control} />
      <MultiSelectField
        control={control}
        name="evidence"
        label={t`Preuves attendues`}
        choices={choices(vocabulary?.evidenceKinds)}
      />
      <MultiSelectField
        control={control}
        name="profiles"
        label={t`Demandé dans les profils`}
        disabled={isLaw}
        choices={profiles.map((profile) => ({ value: profile.id, label: local(profile) }))}
      />
      <FieldRow>
        <CheckboxField
          control={control}
          name="blocking"
          label={t`Bloquant : la porte attend qu’il soit satisfait`}
        />
        <CheckboxField
          control={control}
          name="waivable"
          label={t`Dérogation possible, datée et motivée`}
          disabled={isLaw}
        />
      </FieldRow>
    </>
  );
}

/** Its theme, who signs it, who advises. */
function People({ control }: Pick<Props, 'control'>) {
  const { t } = useLingui();
  const { vocabulary, choices } = useVocabulary();
  const signing = vocabulary?.roles.filter(({ advisesOnly }) => !advisesOnly);
  return (
    <FieldRow>
      <SelectField control={control} name="theme" label={t`Thème`} choices={choices(vocabulary?.themes)} />
      <SelectField control={control} name="signer" label={t`Signataire`} choices={choices(signing)} />
      <SelectField
        control={control}
        name="opinion"
        label={t`Avis demandé`}
        emptyLabel={t`Aucun`}
        choices={choices(vocabulary?.roles)}
      />
    </FieldRow>
  );
}
