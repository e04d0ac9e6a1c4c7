import { chooseProfile } from '@jalon/contracts/projects/projects.operations';
import type { ProfileChoice, ProfileView } from '@jalon/contracts/projects/questions-view';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Pill } from '../../ui/content/pill';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from '../overview/overview.module.css';
import { ReasonField } from './reason-field';

interface Props {
  readonly choice: ProfileChoice;
  readonly onClose: () => void;
}

/** The levels side by side; one that asks less than the proposed one wants a reason. */
export function ProfileDialog({ choice, onClose }: Props) {
  const { t } = useLingui();
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
      <Levels choice={choice} chosen={chosen} onChoose={setChosen} />
      {isLighter && (
        <ReasonField
          label={t`Pourquoi demander moins que ce que vos réponses appellent ?`}
          value={reason}
          onChange={setReason}
        />
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

interface LevelsProps {
  readonly choice: ProfileChoice;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Levels({ choice, chosen, onChoose }: LevelsProps) {
  const { t } = useLingui();
  return (
    <fieldset className={styles.profiles}>
      <legend className="muted small">
        {t`Plus exigeant : librement. Moins que proposé : avec un motif, qui reste affiché. Les critères de la loi valent à tous les niveaux.`}
      </legend>
      {choice.choices.map((level) => (
        <Level
          key={level.id}
          level={level}
          isProposed={level.id === choice.proposed}
          isChosen={level.id === chosen}
          onChoose={() => onChoose(level.id)}
        />
      ))}
    </fieldset>
  );
}

interface LevelProps {
  readonly level: ProfileView;
  readonly isProposed: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Level({ level, isProposed, isChosen, onChoose }: LevelProps) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <label className={styles.profile}>
      <input type="radio" name="profile" checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{words(level.name)}</strong> {isProposed && <Pill tone="success">{t`Proposé`}</Pill>}{' '}
        <span className="muted small">
          {t`${plural(level.criteria, { one: '# critère', other: '# critères' })}`}
        </span>
        <span className={`small ${styles.why}`}>{words(level.reason)}</span>
      </span>
    </label>
  );
}
