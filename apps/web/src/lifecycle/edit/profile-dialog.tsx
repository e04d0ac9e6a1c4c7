import { readNames } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { ProfileDraft } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { useLingui } from '@lingui/react/macro';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useRead } from '../../platform/use-operation';
import { RuleField } from '../rules/rule-field';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import type { PartProps } from './part-editor';
import { PartForm } from './part-form';
import { WordsFields } from './words-fields';

const Shape = blanksAsNull(ProfileDraft);

/** When a profile is proposed, and in which words. */
export function ProfileDialog({ id, outline, onClose }: PartProps) {
  const { t } = useLingui();
  const local = useLocal();
  const { which } = useSource();
  const { data } = useRead(readNames, which);
  const profile = outline.profiles.find((one) => one.id === id);
  if (!profile) return null;
  const { fr, en, reason, when = null } = profile;
  const name = local(profile);
  const attributes = data?.items.filter(({ origin }) => origin === 'attribute') ?? [];
  return (
    <PartForm
      title={t`Profil « ${name} »`}
      part={`profile-${id}`}
      shape={Shape}
      read={{ fr, en, reason, when }}
      editOf={(change) => ({ what: 'profile', id, change })}
      onClose={onClose}
      fields={(control) => (
        <>
          <WordsFields control={control} fr="fr" en="en" label={t`Nom du profil`} />
          <WordsFields control={control} fr="reason.fr" en="reason.en" label={t`Raison donnée`} />
          <RuleField
            control={control}
            name="when"
            label={t`Proposé quand`}
            description={t`Vide : proposé quand aucun autre ne l’est.`}
            names={attributes}
          />
        </>
      )}
    />
  );
}
