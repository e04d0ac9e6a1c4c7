import { chooseProfile } from '@jalon/contracts/projects/projects.operations';
import { getQuestions } from '@jalon/contracts/projects/questions.operations';
import type { ProfileChoice } from '@jalon/contracts/projects/questions-view';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Pill } from '../../ui/content/pill';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from './overview.module.css';
import { VersionLine } from './version-line';

/** How much is asked of the project, why, and under which version of the life cycle. */
export function ProfileSection() {
  const { t } = useLingui();
  const words = useWords();
  const { id, useCaseId, profile, profileReason, may } = useProject();
  const { data } = useRead(getQuestions, { useCaseId });
  const [isOpen, setOpen] = useState(false);
  const choice = data?.profile;
  const proposed = choice?.choices.find((one) => one.id === choice.proposed);
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
      {choice && (
        <p className="small">
          {choice.proposed === profile.id
            ? t`C’est le niveau que vos réponses appellent. `
            : proposed && t`Vos réponses appellent le niveau « ${words(proposed.name)} ». `}
          <span className="muted">{words(choice.because)}</span>{' '}
          <Link to="/projects/$id/questions" params={{ id }}>{t`Voir les questions`}</Link>
        </p>
      )}
      {profileReason && <p className="small">{t`Motif du choix plus léger : ${profileReason}`}</p>}
      <VersionLine />
      {choice && isOpen && <ProfileDialog choice={choice} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface DialogProps {
  readonly choice: ProfileChoice;
  readonly onClose: () => void;
}

/** The levels side by side; one that asks less than the proposed one wants a reason. */
function ProfileDialog({ choice, onClose }: DialogProps) {
  const { t } = useLingui();
  const words = useWords();
  const { id, version, profile } = useProject();
  const [chosen, setChosen] = useState(profile.id);
  const [reason, setReason] = useState('');
  const { mutateAsync, isPending, error } = useWrite(chooseProfile);
  const isLighter = choice.choices.some((one) => one.id === chosen && one.isLighter);
  const save = async () => {
    await mutateAsync({
      id,
      version,
      profileId: chosen,
      ...(isLighter && { reason: reason.trim() || null }),
    });
    onClose();
  };
  return (
    <Dialog opened title={t`Niveau d’exigence`} onClose={onClose} width={620}>
      {error && <ProblemNotice error={error} />}
      <fieldset className={styles.profiles}>
        <legend className="muted small">{t`Plus exigeant : librement. Moins que proposé : avec un motif, qui reste affiché. Les critères de la loi valent à tous les niveaux.`}</legend>
        {choice.choices.map((one) => (
          <label key={one.id} className={styles.profile}>
            <input
              type="radio"
              name="profile"
              checked={chosen === one.id}
              onChange={() => setChosen(one.id)}
            />
            <span>
              <strong>{words(one.name)}</strong>{' '}
              {one.id === choice.proposed && <Pill tone="success">{t`Proposé`}</Pill>}
              <span className="muted small">
                {' '}
                {t`${plural(one.criteria, { one: '# critère', other: '# critères' })}`}
              </span>
              <span className={`small ${styles.why}`}>{words(one.reason)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {isLighter && (
        <label className={styles.reason}>
          {t`Pourquoi demander moins que ce que vos réponses appellent ?`}
          <textarea
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button
          variant="primary"
          busy={isPending}
          missing={isLighter && reason.trim() === '' ? t`Écrivez le motif.` : undefined}
          onClick={() => void save().catch(() => undefined)}
        >
          {t`Enregistrer`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
