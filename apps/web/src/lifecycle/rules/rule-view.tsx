import { parse } from '@jalon/domain/lifecycle/expression/parse';
import { print, printTerm } from '@jalon/domain/lifecycle/expression/print';
import type { Rule, Term } from '@jalon/domain/lifecycle/expression/rule';
import type { RuleName } from '@jalon/contracts/lifecycle/lifecycle-view';
import { faultWords } from '@jalon/domain/lifecycle/expression/rule-fault';
import { useLingui } from '@lingui/react/macro';
import { useLocal } from '../source/use-words';
import { type Relation, saidOf } from './relation';
import { type RuleNames, valueBeside } from './rule-names';
import styles from './rules.module.css';

interface Props {
  readonly text: string;
  readonly names: RuleNames;
}

/** A rule as a person reads it: which conditions, all of them or one; why, where it is none. */
export function RuleView({ text, names }: Props) {
  const local = useLocal();
  const { rule, fault } = parse(text);
  if (!rule) return <p className={styles.fault}>{fault && local(faultWords(fault))}</p>;
  return <RulePart rule={rule} names={names} isNegated={false} />;
}

interface PartProps {
  readonly rule: Rule;
  readonly names: RuleNames;
  readonly isNegated: boolean;
}

function RulePart({ rule, names, isNegated }: PartProps) {
  if (rule.kind === 'not') return <RulePart rule={rule.part} names={names} isNegated={!isNegated} />;
  if ('parts' in rule)
    return <Group kind={rule.kind} parts={rule.parts} names={names} isNegated={isNegated} />;
  return (
    <span className={styles.leaf}>
      <Leaf rule={rule} names={names} isNegated={isNegated} />
    </span>
  );
}

interface GroupProps {
  readonly kind: 'and' | 'or';
  readonly parts: readonly Rule[];
  readonly names: RuleNames;
  readonly isNegated: boolean;
}

function Group({ kind, parts, names, isNegated }: GroupProps) {
  const { t } = useLingui();
  const plain = kind === 'and' ? t`Toutes ces conditions :` : t`Au moins une de ces conditions :`;
  const negated = kind === 'and' ? t`Pas toutes ces conditions à la fois :` : t`Aucune de ces conditions :`;
  return (
    <div className={styles.group}>
      <span className="muted small">{isNegated ? negated : plain}</span>
      <ul>
        {parts.map((part) => (
          <li key={print(part)}>
            <RulePart rule={part} names={names} isNegated={false} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type LeafRule = Extract<Rule, { readonly kind: 'holds' | 'compare' }>;

function Leaf({ rule, names, isNegated }: Omit<PartProps, 'rule'> & { readonly rule: LeafRule }) {
  const { t } = useLingui();
  const label = useNameLabel(names);
  const said = useSaid(names);
  if (rule.kind === 'compare') return said(rule, isNegated);
  if (rule.term.kind === 'literal') return printTerm(rule.term);
  const name = label(rule.term.name);
  return (
    <>
      {t`${name} :`} <strong>{isNegated ? t`non` : t`oui`}</strong>
    </>
  );
}

/** How a name is called; as it is written where nobody knows it. */
export function useNameLabel(names: RuleNames) {
  const local = useLocal();
  return (id: string): string => {
    const name = names.get(id);
    const label = name ? local(name) : id;
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
}

/** What a name is compared with, in words; `of`: a threshold that has a name. */
function useWorth(names: RuleNames) {
  const local = useLocal();
  const label = useNameLabel(names);
  return (
    other: Term,
    name: RuleName | undefined,
  ): { readonly worth: string; readonly of: string | null } => {
    if (other.kind === 'literal') return { worth: local(valueBeside(other.value, name)), of: null };
    const threshold = names.get(other.name);
    const value = threshold?.value ?? null;
    if (value === null) return { worth: label(other.name), of: null };
    return { worth: local(valueBeside(value, name)), of: label(other.name) };
  };
}

function useSaid(names: RuleNames) {
  const { t } = useLingui();
  const label = useNameLabel(names);
  const worthOf = useWorth(names);
  const relations = useRelations();
  return (rule: Extract<Rule, { readonly kind: 'compare' }>, isNegated: boolean) => {
    const said = saidOf(rule, isNegated);
    if (!said) return print(rule);
    const { worth, of } = worthOf(said.other, names.get(said.name));
    const name = label(said.name);
    return (
      <>
        {t`${name} :`} {relations[said.relation]} <strong>{worth}</strong>
        {of && <span className="muted"> ({of})</span>}
      </>
    );
  };
}

function useRelations(): Readonly<Record<Relation, string>> {
  const { t } = useLingui();
  return {
    '==': '',
    '!=': t({ message: 'autre que', context: 'rule' }),
    '<': t({ message: 'moins de', context: 'rule' }),
    '>': t({ message: 'plus de', context: 'rule' }),
    '<=': t({ message: 'au plus', context: 'rule' }),
    '>=': t({ message: 'au moins', context: 'rule' }),
    in: '',
    'not in': t({ message: 'autre que', context: 'rule' }),
    has: t({ message: 'comprend', context: 'rule' }),
    lacks: t({ message: 'ne comprend pas', context: 'rule' }),
  };
}
