import { getQuestions } from '@jalon/contracts/projects/questions.operations';
import type { ProfileChoice } from '@jalon/contracts/projects/questions-view';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Notice } from '../../ui/feedback/notice';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from '../overview/overview.module.css';
import { VersionLine } from './version-line';

const ProfileDialog = laterDialog(async () => (await import('./profile-dialog')).ProfileDialog);

/** How much is asked of the project, why, and under which version of the life cycle. */
export function ProfileSection() {
  const { t } = useLingui();
  const { useCaseId, profile, may } = useProject();
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
      {choice ? <Level choice={choice} onChange={() => setOpen(true)} /> : <LevelName name={profile} />}
      <VersionLine />
      {choice && isOpen && <ProfileDialog choice={choice} onClose={() => setOpen(false)} />}
    </div>
  );
}

function LevelName({ name }: { readonly name: ProfileChoice['because'] }) {
  const words = useWords();
  return (
    <p>
      <Pill tone="info">{words(name)}</Pill>
    </p>
  );
}

/** The level by which the project is judged, and why it is that one. */
function Level({ choice, onChange }: StricterProps) {
  const { t } = useLingui();
  const { profile, profileReason } = useProject();
  const inForce = choice.choices.find((one) => one.id === choice.inForce);
  if (inForce && inForce.id !== profile.id)
    return (
      <>
        <LevelName name={inForce.name} />
        <Stricter choice={choice} onChange={onChange} />
      </>
    );
  return (
    <>
      <LevelName name={profile} />
      <Because choice={choice} />
      {profileReason && <p className="small">{t`Motif du choix plus léger : ${profileReason}`}</p>}
    </>
  );
}

interface StricterProps {
  readonly choice: ProfileChoice;
  readonly onChange: () => void;
}

/** The answers call for more than what was chosen, and no reason covers it: it holds at once. */
function Stricter({ choice, onChange }: StricterProps) {
  const { t } = useLingui();
  const words = useWords();
  const { id, profile, may } = useProject();
  const stricter = choice.choices.find((one) => one.id === choice.inForce);
  const [name, own] = [stricter ? words(stricter.name) : '', words(profile)];
  return (
    <Notice tone="attention" title={t`Niveau « ${name} » demandé par les réponses`}>
      <p className="small">
        {words(choice.because)}{' '}
        <Link to="/projects/$id/questions" params={{ id }}>{t`Voir les questions`}</Link>
      </p>
      <p className="small">
        {t`Les portes ouvertes sont jugées à ce niveau dès maintenant. Le niveau choisi, « ${own} », peut être gardé avec un motif écrit.`}
      </p>
      {may.includes('profile') && <Button size="small" onClick={onChange}>{t`Choisir le niveau…`}</Button>}
    </Notice>
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
