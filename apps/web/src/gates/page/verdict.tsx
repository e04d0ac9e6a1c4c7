import type { GateView } from '@jalon/contracts/gates/gate-view';
import { Plural, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck, CircleDashed, Scale, TimerOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import styles from './gate.module.css';
import { type Verdict as Figures, verdictOf } from './verdict-sentence';

const ICONS = {
  decided: Scale,
  skipped: CircleDashed,
  hold: Scale,
  ready: CircleCheck,
  overdue: TimerOff,
  blocked: CircleAlert,
} as const;

interface Props {
  readonly gate: GateView;
  /** The one thing to do from here. */
  readonly children?: ReactNode;
}

/** The gate in one sentence, and how far it has come. */
export function Verdict({ gate, children }: Props) {
  const figures = verdictOf(gate);
  const Icon = ICONS[figures.kind];
  const { applicable, settled } = gate;
  return (
    <section className={`${styles.verdict} ${styles[figures.kind]}`} aria-live="polite">
      <Icon size={28} aria-hidden />
      <div className={styles.verdictWords}>
        <p className={styles.sentence}>
          <Sentence gate={gate} figures={figures} />
        </p>
        {applicable !== null && settled !== null && applicable > 0 && (
          <Progress settled={settled} applicable={applicable} />
        )}
      </div>
      {children && (
        <div className={styles.verdictActs} data-no-print>
          {children}
        </div>
      )}
    </section>
  );
}

function Progress({ settled, applicable }: { readonly settled: number; readonly applicable: number }) {
  return (
    <p className={`small ${styles.progress}`}>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${(settled / applicable) * 100}%` }} />
      </span>
      <span className="figures">
        <Plural
          value={settled}
          one={`# critère réglé sur ${applicable}`}
          other={`# critères réglés sur ${applicable}`}
        />
      </span>
    </p>
  );
}

interface SentenceProps {
  readonly gate: GateView;
  readonly figures: Figures;
}

function Decided({ decided }: { readonly decided: NonNullable<GateView['decided']> }) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const outcome = words(decided.outcome);
  const day = date(decided.at);
  return decided.target
    ? t`Décidée le ${day} : ${outcome} → ${words(decided.target)}.`
    : t`Décidée le ${day} : ${outcome}.`;
}

function Sentence({ gate, figures }: SentenceProps) {
  const { t } = useLingui();
  if (gate.decided) return <Decided decided={gate.decided} />;
  if (figures.kind === 'skipped') return t`Cette étape est facultative, et il a été décidé de s’en passer.`;
  if (gate.heldBack) return t`Les voix sont réunies, mais la décision est retenue.`;
  if (gate.lacksFirst)
    return t`Personne ne tient encore le rôle qui décide : nommez-le dans l’équipe pour pouvoir décider.`;
  if (figures.kind === 'blocked')
    return (
      <>
        <Blocked {...figures} /> <Overdue gate={gate} />
      </>
    );
  if (figures.kind === 'overdue')
    return (
      <Plural
        value={figures.overdue}
        one="Une condition a dépassé sa date : rien ne passe avant qu’elle soit réglée."
        other="# conditions ont dépassé leur date : rien ne passe avant qu’elles soient réglées."
      />
    );
  if (figures.kind === 'hold')
    return t`Tout est prêt, mais les décideurs ne sont pas d’accord : la porte attend.`;
  return <Ready {...figures} />;
}

/** Promises that are past their date, by their words: they hold the gate as well. */
function Overdue({ gate: { conditions } }: Pick<SentenceProps, 'gate'>) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [first, ...others] = conditions.filter(({ state }) => state === 'overdue');
  if (!first) return null;
  return (
    <>
      {t`Une condition de ${first.gateId} a dépassé sa date : « ${first.words} » (${first.owner.name}, pour le ${date(first.dueOn)}).`}{' '}
      {others.length > 0 && <Plural value={others.length} one="# autre aussi." other="# autres aussi." />}
    </>
  );
}

function Blocked({ unmet, mine }: Figures) {
  return (
    <>
      <Plural value={unmet} one="Il manque # critère bloquant" other="Il manque # critères bloquants" />
      {mine > 0 && (
        <>
          {', '}
          <Plural
            value={mine}
            one="dont # sur lequel vous pouvez agir"
            other="dont # sur lesquels vous pouvez agir"
          />
        </>
      )}
      .
    </>
  );
}

function Ready({ votes, needed, isAwaited }: Figures) {
  const { t } = useLingui();
  const left = Math.max(needed - votes, 0);
  if (isAwaited) return t`Tout est prêt : votre voix est attendue.`;
  return (
    <>
      {t`Tout est prêt`}
      <Colon />
      <Plural value={left} one="il manque # voix." other="il manque # voix." />
    </>
  );
}
