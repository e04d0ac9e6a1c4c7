import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../platform/routing/links';
import { Notice } from '../../ui/feedback/notice';
import { useWords } from '../use-words';
import styles from './gate.module.css';

/** The answers call for more than the profile that was chosen: why, and how to keep the chosen one. */
export function ProfileNotice({ gate: { profile, project } }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const words = useWords();
  if (!profile.insteadOf || !project) return null;
  const own = words(profile.insteadOf);
  return (
    <div className={styles.notice}>
      <Notice tone="attention" title={t`Profil « ${words(profile.name)} » demandé par les réponses`}>
        <p>
          {words(profile.reason)}{' '}
          {t`La porte est jugée ainsi dès maintenant. Vous pouvez garder le profil « ${own} » avec une raison écrite.`}
        </p>
        <LinkButton size="small" to="/projects/$id" params={{ id: project.id }}>
          {t`Voir le niveau d’exigence du projet`}
        </LinkButton>
      </Notice>
    </div>
  );
}
