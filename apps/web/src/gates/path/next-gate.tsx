import type { GateHead } from '@jalon/contracts/gates/gate-view';
import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { LinkButton } from '../../platform/routing/links';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { GatePill } from '../gate-pill';
import { useWords } from '../use-words';
import styles from './path.module.css';

/** The gate put forward: what it is, when, and what it lacks. */
export function NextGate({ gate }: { readonly gate: GateHead | undefined }) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  if (!gate)
    return (
      <Panel>
        <EmptyState title={t`Aucune porte n’est ouverte`}>
          {t`Le projet a fini sa route, ou une décision doit encore ouvrir la suite.`}
        </EmptyState>
      </Panel>
    );
  const { applicable, settled, dueOn, unmet } = gate;
  return (
    <Panel title={t`Prochaine porte`}>
      <div className={styles.next}>
        <div>
          <p className={styles.nextName}>
            {gate.gateId} · {words(gate.name)}
          </p>
          <p className={styles.facts}>
            <GatePill {...gate} />
            <span>{dueOn ? t`décision le ${date(dueOn)}` : t`sans date`}</span>
            {applicable !== null && settled !== null && (
              <span className="muted figures">
                <Plural
                  value={settled}
                  one={`# critère réglé sur ${applicable}`}
                  other={`# critères réglés sur ${applicable}`}
                />
              </span>
            )}
          </p>
          {gate.decided === null && unmet.length > 0 && (
            <p className="muted">
              <Plural
                value={unmet.length}
                one="Un critère la retient encore."
                other="# critères la retiennent encore."
              />
            </p>
          )}
        </div>
        <LinkButton to={gate.path} variant="primary">{t`Ouvrir la porte`}</LinkButton>
      </div>
    </Panel>
  );
}
