import type { HomeGates } from '@jalon/contracts/home/home-gates.operations';
import { AWAITED_PARTS, type AwaitedPart } from '@jalon/domain/gates/awaiting/awaited-gate';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../platform/messages';
import { PathLink } from '../../platform/routing/path-link';
import { Panel } from '../../ui/layout/panel';
import styles from '../home.module.css';
import { ConditionLine } from './condition-line';
import { GateLine } from './gate-line';

const titles = messages<AwaitedPart>({
  decide: msg`À décider aux portes`,
  carry: msg`Ce qui manque à vos projets`,
  'at-risk': msg`Projets à risque`,
  sign: msg`Signatures et avis attendus`,
});

/** What gates ask of the reader; nothing is shown where they ask nothing. */
export function GatePanels({ told: { gates, conditions } }: { readonly told: HomeGates }) {
  const { t } = useLingui();
  const all = <PathLink path="/gates" className="small">{t`Toutes les portes`}</PathLink>;
  const parts = AWAITED_PARTS.map((part) => ({ part, lines: gates.filter((gate) => gate.part === part) }));
  return (
    <>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ part, lines }) => (
          <Panel key={part} title={t(titles[part])} actions={all} flush>
            <ul className={styles.list}>
              {lines.map((gate) => (
                <li key={gate.id}>
                  <GateLine gate={gate} />
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      {conditions.length > 0 && (
        <Panel title={t`Conditions à tenir`} flush>
          <ul className={styles.list}>
            {conditions.map((condition) => (
              <li key={condition.id}>
                <ConditionLine condition={condition} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
