import type { Robustness } from '@jalon/domain/portfolio/robustness/robustness';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import styles from './certainty.module.css';

interface Props {
  readonly result: Robustness;
  readonly at: string;
}

/** What « sûr » and « fragile » rest on, for somebody who has never heard of a simulation. */
export function MethodNote({ result, at }: Props) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const draws = number(result.draws);
  const wide = Object.values(result.weights)[0];
  const spread = wide ? percent(Math.sqrt((wide * (1 - wide)) / 51), 0) : '';
  return (
    <details className={styles.method}>
      <summary>{t`Qu’est-ce que cela veut dire ?`}</summary>
      <div className={styles.explained}>
        <p>
          <Trans>
            Personne ne sait au point près combien doit peser la valeur ou la faisabilité, et deux personnes
            notent rarement pareil. Le classement est donc refait {draws} fois : à chaque fois les poids sont
            un peu déplacés autour des vôtres (d’environ {spread} pour le premier axe).
          </Trans>{' '}
          {result.raterNoise ? (
            <Trans>
              Les notes de chaque cas d’usage sont aussi reprises au hasard parmi celles qui ont été données.
            </Trans>
          ) : (
            <Trans>Les notes, elles, ne bougent pas : vous ne tenez pas compte des désaccords.</Trans>
          )}
        </p>
        <p>
          <Trans>
            « Sûr » : chacun des premiers reste parmi les premiers au moins 8 fois sur 10. « Fragile » : au
            moins l’un d’eux en sort plus souvent. Ce seuil de 8 sur 10 est un choix du produit.
          </Trans>
        </p>
        <Parameters result={result} at={at} />
        <p className="muted small">
          <Trans>
            La même graine et les mêmes notes redonnent exactement les mêmes chiffres, ici comme sur le
            serveur. Méthode : SMAA-2 (Lahdelma et Salminen, 2001), poids tirés selon une loi de Dirichlet.
          </Trans>
        </p>
        <Warnings result={result} />
      </div>
    </details>
  );
}

/** Everything that the figures follow from. */
function Parameters({ result, at }: Props) {
  const { t } = useLingui();
  const { number, dateTime } = useFormat();
  const [draws, margin] = [number(result.draws), number(result.margin * 100, { maximumFractionDigits: 1 })];
  const rows: readonly (readonly [string, string])[] = [
    [t`Tirages`, t`${draws} (à ± ${margin} point près)`],
    [t`Cas d’usage classés`, number(result.n)],
    [t`Écart permis aux poids`, `κ = ${String(result.concentration)}`],
    [t`Notes tirées à nouveau`, result.raterNoise ? t`Oui` : t`Non`],
    [t`Graine du hasard`, String(result.seed)],
    [t`Empreinte des données`, result.inputHash.slice(0, 12)],
    [t`Calculé le`, dateTime(at)],
  ];
  return (
    <dl className={styles.parameters}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="muted small">{label}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Warnings({ result }: Pick<Props, 'result'>) {
  const { t } = useLingui();
  const words: Readonly<Record<Robustness['warnings'][number], string>> = {
    'single-rater': t`Certains cas d’usage n’ont été notés que par une personne : on ne sait rien de leurs désaccords.`,
    'few-draws': t`Peu de tirages : les pourcentages sont à plus d’un point près.`,
    'single-use-case': t`Un seul cas d’usage est classé : il est premier quoi qu’il arrive.`,
    'all-in-top': t`Tous les cas d’usage classés tiennent dans les premiers : rien ne peut en sortir.`,
  };
  if (result.warnings.length === 0) return null;
  return (
    <ul className="small">
      {result.warnings.map((warning) => (
        <li key={warning}>{words[warning]}</li>
      ))}
    </ul>
  );
}
