import { getQuestions } from '@jalon/contracts/projects/questions.operations';
import type { ProfileChoice } from '@jalon/contracts/projects/questions-view';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from '../overview/overview.module.css';
import { ProfileDialog } from './profile-dialog';
import { VersionLine } from './version-line';

/** How much is asked of the project, why, and under which version of the life cycle. */
export function ProfileSection() {
  const { t } = useLingui();
  const words = useWords();
  const { useCaseId, profile, profileReason, may } = useProject();
  const choice = useRead(getQuestions, { useCaseId }).data?.profile;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2>{t`Niveau d’exigence`}</h2>
        {choice && may.includes('profile') && (
          <Button size="small" variant="quiet" onClick={() => setOpen(true)}>{t`Changer`}</Button>
        )}
      </div>
      <p>
        <Pill tone="info">{words(profile)}</Pill>
      </p>
      {choice && <Because choice={choice} />}
      {profileReason && <p className="small">{t`Motif du choix plus léger : ${profileReason}`}</p>}
      <VersionLine />
      {choice && isOpen && <ProfileDialog choice={choice} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Which level the answers call for, and what makes it so. */
function Because({ choice }: { readonly choice: ProfileChoice }) {
  const { t } = useLingui();
  const words = useWords();
  const { id, profile } = useProject();
  const proposed = choice.choices.find((one) => one.id === choice.proposed);
  const name = proposed ? words(proposed.name) : '';
  return (
    <p className="small">
      {choice.proposed === profile.id
        ? t`C’est le niveau que vos réponses appellent.`
        : t`Vos réponses appellent le niveau « ${name} ».`}{' '}
      <span className="muted">{words(choice.because)}</span>{' '}
      <Link to="/projects/$id/questions" params={{ id }}>{t`Voir les questions`}</Link>
    </p>
  );
}
