import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TagList } from '../../../ui/content/pill';
import { Panel } from '../../../ui/layout/panel';
import { driverLabels, kindLabels, processAreaLabels, valueLeverLabels } from '../../words/opportunity-words';
import { capabilityLabels, confidentialityLabels, technologyLabels } from '../../words/solution-words';
import { AdoptionLine } from '../adoption-line';
import { effortLabels } from '../catalogue-words';
import styles from '../catalogue.module.css';
import type { Entry } from './entry.page';

/** What kind of thing it is, what it is part of, and what came of it here. */
export function EntryAside({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui();
  const { adoptions, parts } = entry;
  return (
    <>
      {adoptions.length > 0 && (
        <Panel title={t`Dans votre registre`}>
          <div className={styles.aside}>
            {adoptions.map((adoption) => (
              <AdoptionLine key={adoption.useCaseId + adoption.adoptedAt} adoption={adoption} />
            ))}
          </div>
        </Panel>
      )}
      <Panel title={t`En bref`}>
        <Facts entry={entry} />
      </Panel>
      {parts.length > 0 && (
        <Panel title={t`Sous-cas`} line={t`Chacun s’adopte seul ; le lien avec celui-ci est gardé.`}>
          <ul className={styles.bullets}>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <Link to="/use-cases/catalogue/$template" params={{ template: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Facts({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui();
  const format = (texts: readonly string[]) => texts.join(', ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t`Domaine`, t(processAreaLabels[entry.processArea])],
    [t`Nature`, t(kindLabels[entry.kind])],
    [t`Ce que fait l’IA`, t(capabilityLabels[entry.capabilityPattern])],
    [t`Famille technologique`, t(technologyLabels[entry.technologyFamily])],
    [t`Effort`, t(effortLabels[entry.effort])],
    [t`Confidentialité`, t(confidentialityLabels[entry.confidentiality])],
    [t`Leviers de valeur`, format(entry.valueLevers.map((lever) => t(valueLeverLabels[lever])))],
    [t`Pourquoi maintenant`, format(entry.drivers.map((driver) => t(driverLabels[driver])))],
  ];
  return (
    <div className={styles.aside}>
      <dl className={styles.pairs}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TagList tags={entry.tags} />
    </div>
  );
}
