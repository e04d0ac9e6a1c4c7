import type { Reasoning, TraceLine, TraceTerm } from '@jalon/contracts/gates/gate-trace';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Check, CircleHelp, X } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import styles from './criteria.module.css';

const SIGNS = { true: Check, false: X, unknown: CircleHelp } as const;

const results: Readonly<Record<TraceLine['result'], MessageDescriptor>> = {
  true: msg`vrai`,
  false: msg`faux`,
  unknown: msg`inconnu`,
};

const joins: Partial<Readonly<Record<TraceLine['kind'], MessageDescriptor>>> = {
  and: msg`Tout ce qui suit est vrai`,
  or: msg`L’un au moins de ceux qui suivent est vrai`,
  not: msg`Ce qui suit n’est pas vrai`,
  always: msg`Toujours vrai`,
  faulty: msg`Cette règle ne se lit pas`,
};

const operators: Readonly<Record<string, MessageDescriptor>> = {
  '>=': msg`au moins`,
  '<=': msg`au plus`,
  '>': msg`plus de`,
  '<': msg`moins de`,
  '!=': msg`n’est pas`,
  in: msg`est l’un de`,
  contains: msg`comprend`,
};

interface Props {
  readonly reasoning: Reasoning;
  /** Its sentence stands above already. */
  readonly isTold?: boolean;
}

/** Why a rule is worth what it is worth: its sentence, then its tree with what made the result marked. */
export function TraceTree({ reasoning, isTold = false }: Props) {
  const words = useWords();
  const { lines, sentence } = reasoning;
  return (
    <div>
      {(!isTold || lines.length === 0) && <p>{words(sentence)}</p>}
      {lines.length > 0 && (
        <ul className={styles.trace}>
          {lines.map((line, at) => (
            // A rule is read in one order: a line has no other name than its place.
            <Line key={`${at} ${line.text}`} line={line} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: TraceLine }) {
  const { t } = useLingui();
  const { depth, result, isDecisive, kind, terms } = line;
  const Sign = SIGNS[result];
  const join = joins[kind];
  return (
    <li
      className={isDecisive && terms.length > 0 ? styles.decisive : styles.line}
      style={{ marginInlineStart: `${depth * 18}px` }}
    >
      <Sign size={15} aria-hidden className={styles[result]} />
      <div>
        <span className="visually-hidden">
          {t(results[result])}
          <Colon />
        </span>
        {terms.length === 0 ? join ? t(join) : line.text : <Said line={line} />}
        {isDecisive && terms.length > 0 && <span className={styles.mark}>{t`décisif`}</span>}
        {terms.map((term, at) => (
          <Provenance key={term.id ?? `literal ${at}`} term={term} />
        ))}
      </div>
    </li>
  );
}

function Said({ line: { terms, operator, kind } }: { readonly line: TraceLine }) {
  const { t } = useLingui();
  const [left, right] = terms;
  if (!left) return null;
  if (kind === 'holds' || !right || !operator) return <Term term={left} />;
  const word = operators[operator];
  const sign = operator === '==' ? '' : operator;
  return (
    <>
      <Term term={left} />
      <span className="muted">{` ${t`attendu :`} ${word ? t(word) : sign} `}</span>
      <Term term={right} short />
    </>
  );
}

function Term({ term, short = false }: { readonly term: TraceTerm; readonly short?: boolean }) {
  const { t } = useLingui();
  const words = useWords();
  const value = term.shown ? words(term.shown) : t`pas encore connu`;
  if (term.origin === 'literal' || !term.name) return <strong>{value}</strong>;
  if (short)
    return (
      <>
        <strong>{value}</strong> <span className="muted small">({words(term.name)})</span>
      </>
    );
  return (
    <>
      {words(term.name)}
      <Colon />
      <strong>{value}</strong>
    </>
  );
}

/** Where a value comes from, how old it is, and the screen that explains it. */
function Provenance({ term }: { readonly term: TraceTerm }) {
  const { t } = useLingui();
  const words = useWords();
  const { relative } = useFormat();
  const { source, at, path, standing, id } = term;
  if (!id || (!source && !path)) return null;
  return (
    <p className="muted small">
      {standing === 'declared' && <strong>{t`Déclaré, non mesuré. `}</strong>}
      {[source && words(source), at && relative(at)].filter(Boolean).join(', ')}
      {path && (
        <>
          {' · '}
          <PathLink path={path}>{t`Voir`}</PathLink>
        </>
      )}
    </p>
  );
}
