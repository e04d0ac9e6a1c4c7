import { FIRST_STEPS, type FirstStep, type FirstSteps as Steps } from '@jalon/domain/home/home';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CircleCheckBig, CircleDashed } from 'lucide-react';
import { messages } from '../platform/messages';
import { PathLink } from '../platform/routing/path-link';
import styles from './home.module.css';

const labels = messages<FirstStep>({
  'use-cases': msg`Inscrire les premiers cas d’usage`,
  members: msg`Inviter l’équipe`,
  scores: msg`Noter à l’aveugle, à plusieurs`,
  shortlist: msg`Partager une première présélection`,
});
const reasons = messages<FirstStep>({
  'use-cases': msg`Importez votre tableau, puisez dans le catalogue, ou écrivez-en un.`,
  members: msg`On classe mieux à trois qu’à un : chacun voit ce que les autres ne voient pas.`,
  scores: msg`Vingt cas d’usage en dix minutes ; personne ne voit les notes des autres avant d’avoir donné les siennes.`,
  shortlist: msg`Le classement dit quoi faire d’abord, pourquoi, et à quel point il est sûr.`,
});
const PATHS: Readonly<Record<FirstStep, string>> = {
  'use-cases': '/use-cases',
  members: '/members',
  scores: '/rounds/new',
  shortlist: '/portfolio',
};

/** What stands between a new organisation and its first decision, in order; what is done is ticked. */
export function FirstSteps({ steps }: { readonly steps: Steps }) {
  const { t } = useLingui();
  return (
    <ol className={styles.list}>
      {FIRST_STEPS.map((step) => (
        <li key={step}>
          <PathLink path={PATHS[step]} className={styles.line}>
            {steps[step] ? (
              <CircleCheckBig size={18} aria-label={t`Fait`} className={styles.done} />
            ) : (
              <CircleDashed size={18} aria-label={t`À faire`} className={styles.icon} />
            )}
            <span className={styles.words}>
              <span className={styles.title}>{t(labels[step])}</span>
              {!steps[step] && <span className="muted small">{t(reasons[step])}</span>}
            </span>
          </PathLink>
        </li>
      ))}
    </ol>
  );
}
