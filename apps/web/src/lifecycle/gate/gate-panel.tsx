import type { CriterionView, GateView, LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readGate } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Pencil, Plus } from 'lucide-react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { type RuleNames, ruleNames } from '../rules/rule-names';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal, useVocabulary } from '../source/use-words';
import { CriterionRow } from './criterion-row';
import { GateFacts } from './gate-facts';
import styles from './gate.module.css';

interface Props {
  readonly gateId: string;
  readonly outline: LifecycleOutline;
}

/** One gate: who decides and what it asks, theme by theme. */
export function GatePanel({ gateId, outline }: Props) {
  const { which } = useSource();
  const query = useRead(readGate, { ...which, gateId }, { keep: true });
  return (
    <Reading query={query} lines={10}>
      {(gate) => <Gate gate={gate} outline={outline} />}
    </Reading>
  );
}

function Gate({ gate, outline }: { readonly gate: GateView; readonly outline: LifecycleOutline }) {
  const { t } = useLingui();
  const { go } = useGo();
  const { edit } = useSource();
  const local = useLocal();
  return (
    <>
      <Panel
        title={`${gate.id} · ${local(gate)}`}
        actions={
          edit && (
            <Button
              size="small"
              icon={<Pencil size={14} aria-hidden />}
              onClick={() => go({ edit: `gate:${gate.id}` })}
            >
              {t`Modifier la porte`}
            </Button>
          )
        }
      >
        <GateFacts gate={gate} outline={outline} />
      </Panel>
      <Panel
        title={t`Ce que la porte demande`}
        line={
          <>
            <Plural value={gate.counts.all} one="# critère" other="# critères" /> ·{' '}
            <Plural value={gate.counts.blocking} one="# bloquant" other="# bloquants" />
          </>
        }
        actions={
          edit && (
            <Button
              size="small"
              icon={<Plus size={14} aria-hidden />}
              onClick={() => go({ edit: `new:${gate.id}` })}
            >
              {t`Ajouter un critère`}
            </Button>
          )
        }
        flush
      >
        <Themes gate={gate} outline={outline} names={ruleNames(gate.names)} />
      </Panel>
    </>
  );
}

interface ThemesProps {
  readonly gate: GateView;
  readonly outline: LifecycleOutline;
  readonly names: RuleNames;
}

function Themes({ gate, outline, names }: ThemesProps) {
  const { theme } = useVocabulary();
  const local = useLocal();
  const themes = [...new Set(gate.criteria.map((one) => one.theme))];
  const profiles = [...outline.profiles]
    .sort((a, b) => a.count - b.count)
    .map((profile) => ({ id: profile.id, name: local(profile) }));
  const of = (id: string): readonly CriterionView[] => gate.criteria.filter((one) => one.theme === id);
  return themes.map((id) => (
    <section key={id} className={styles.theme}>
      <div className={styles.themeHead}>
        <h3>{theme(id)}</h3>
        <span className={styles.ticks} aria-hidden>
          {profiles.map((profile) => (
            <span key={profile.id}>{profile.name}</span>
          ))}
        </span>
      </div>
      <ul>
        {of(id).map((criterion) => (
          <li key={criterion.id}>
            <CriterionRow criterion={criterion} profiles={profiles} names={names} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
