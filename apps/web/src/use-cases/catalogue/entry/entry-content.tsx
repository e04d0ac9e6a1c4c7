import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '../../../ui/feedback/notice';
import { autonomyHelp, gainUnitLabels, kpiFamilyLabels, visualTypeLabels } from '../../words/solution-words';
import { riskDomainLabels, sensitivityLabels } from '../catalogue-words';
import styles from '../catalogue.module.css';
import type { Entry } from './entry.page';

interface Props {
  readonly entry: Entry;
}

/** The whole template, in the order in which one would judge it. */
export function EntryContent({ entry }: Props) {
  const { t } = useLingui();
  const { problem, does, doesNot, humanValidation, scopeIn, scopeOut, effortText, prerequisites } = entry;
  return (
    <>
      <Part title={t`Le problème`}>
        <p>{problem}</p>
      </Part>
      <Needs entry={entry} />
      <Scenarios entry={entry} />
      <Part title={t`Ce que fait l’IA, et ce qu’elle ne fait pas`}>
        <Pairs
          pairs={[
            [t`Elle fait`, does],
            [t`Elle ne fait pas`, doesNot],
            [t`Périmètre de départ`, scopeIn],
            [t`Hors périmètre`, scopeOut],
          ]}
        />
        {humanValidation && (
          <Notice tone="attention" title={t`Validation humaine obligatoire`}>
            {humanValidation}
          </Notice>
        )}
      </Part>
      <Kpis entry={entry} />
      <Needed entry={entry} />
      <Risks entry={entry} />
      <Part title={t`Effort et prérequis`}>
        <p>{effortText}</p>
        <ul className={styles.bullets}>
          {prerequisites.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly line?: string;
  readonly children: ReactNode;
}

function Part({ title, line, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {line && <p className="muted small">{line}</p>}
      {children}
    </section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.pairs}>
      {pairs.map(([label, value]) => (
        <div key={label}>
          <dt className="small">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ItemProps {
  readonly title: string;
  readonly pairs: readonly (readonly [string, ReactNode])[];
}

const Item = ({ title, pairs }: ItemProps) => (
  <li>
    <h3>{title}</h3>
    <Pairs pairs={pairs} />
  </li>
);

function Needs({ entry: { needs } }: Props) {
  const { t } = useLingui();
  if (needs.length === 0) return null;
  return (
    <Part title={t`Les besoins`}>
      <ul className={styles.bullets}>
        {needs.map(({ text, kpi }) => (
          <li key={text}>
            {text} <span className="muted">{t`Suivi par : ${kpi}.`}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Scenarios({ entry: { scenarios } }: Props) {
  const { t } = useLingui();
  return (
    <Part title={t`Scénarios d’utilisation`}>
      <ul className={styles.items}>
        {scenarios.map(({ title, actor, input, output, channel, autonomy, visualTypes }) => (
          <Item
            key={title}
            title={title}
            pairs={[
              [t`Qui l’utilise`, actor],
              [t`Ce que l’on donne`, input],
              [t`Ce que l’on obtient`, output],
              [t`Canal`, channel],
              [t`Niveau d’autonomie`, autonomy && t(autonomyHelp[autonomy])],
              ...(visualTypes.length > 0
                ? [
                    [
                      t`Types de visuel`,
                      visualTypes.map((type) => t(visualTypeLabels[type])).join(', '),
                    ] as const,
                  ]
                : []),
            ]}
          />
        ))}
      </ul>
    </Part>
  );
}

function Kpis({ entry: { kpis } }: Props) {
  const { t } = useLingui();
  return (
    <Part
      title={t`Indicateurs`}
      line={t`Les objectifs sont des exemples : fixez les vôtres après une mesure de référence.`}
    >
      <ul className={styles.items}>
        {kpis.map(({ name, family, unit, measure, target }) => (
          <Item
            key={name}
            title={name}
            pairs={[
              [t`Comment le mesurer`, measure],
              [t`Exemple d’objectif`, target],
              [t`Famille et unité`, `${t(kpiFamilyLabels[family])}, ${t(gainUnitLabels[unit])}`],
            ]}
          />
        ))}
      </ul>
    </Part>
  );
}

function Needed({ entry: { data } }: Props) {
  const { t } = useLingui();
  return (
    <Part title={t`Données nécessaires`}>
      <ul className={styles.items}>
        {data.map(({ name, source, sensitivity, retention }) => (
          <Item
            key={name}
            title={name}
            pairs={[
              [t`Source`, source],
              [t`Sensibilité`, t(sensitivityLabels[sensitivity])],
              [t`Conservation conseillée`, retention],
            ]}
          />
        ))}
      </ul>
    </Part>
  );
}

function Risks({ entry: { risks } }: Props) {
  const { t } = useLingui();
  return (
    <Part title={t`Risques types`} line={t`Repères à vérifier avec votre référent conformité.`}>
      <ul className={styles.items}>
        {risks.map(({ domain, risk, mitigation }) => (
          <Item
            key={risk}
            title={t(riskDomainLabels[domain])}
            pairs={[
              [t`Risque`, risk],
              [t`Parade`, mitigation],
            ]}
          />
        ))}
      </ul>
    </Part>
  );
}
