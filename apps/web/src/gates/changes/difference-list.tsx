import type { Difference, Side } from '@jalon/domain/gates/signing/difference';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import styles from '../page/gate.module.css';

const kinds: Readonly<Record<Difference['kind'], MessageDescriptor>> = {
  fact: msg`Valeur`,
  attribute: msg`Réponse`,
  parameter: msg`Seuil`,
  criterion: msg`Critère`,
  evidence: msg`Preuve`,
  waiver: msg`Dérogation`,
  opinion: msg`Avis`,
  signature: msg`Signature`,
  profile: msg`Profil du projet`,
  statement: msg`Déclaration du signataire`,
  condition: msg`Condition`,
  verdict: msg`État de la porte`,
};

/** Members that mean nothing to a reader. */
const UNSAID = ['sha256', 'standing', 'id'];

/** What stood before and what stands after, one a line, in words. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <ul className={styles.differences}>
      {differences.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <span className="muted small">{t(kinds[one.kind])}</span>{' '}
          {one.name && <strong>{words(one.name)}</strong>}
          <Colon />
          <SideChange before={one.before} after={one.after} />
        </li>
      ))}
    </ul>
  );
}

function SideChange({ before, after }: { readonly before: Side; readonly after: Side }) {
  const { t } = useLingui();
  const said = useSideWords();
  if (before === null)
    return (
      <>
        {t`ajouté`} {said(after)}
      </>
    );
  if (after === null) return <>{t`retiré`}</>;
  const [left, right] = [said(before), said(after)];
  if (left === right) return <>{t`contenu modifié`}</>;
  return (
    <>
      <del>{left || t`inconnu`}</del> → <ins>{right || t`inconnu`}</ins>
    </>
  );
}

function useSideWords(): (side: Side) => string {
  const { t } = useLingui();
  const { list, number } = useFormat();
  const one = (value: unknown): string => {
    if (value === true) return t`oui`;
    if (value === false) return t`non`;
    if (typeof value === 'number') return number(value);
    return Array.isArray(value) ? list(value.map(String)) : String(value);
  };
  return (side) =>
    Object.entries(side ?? {})
      .filter(([name, value]) => !UNSAID.includes(name) && value !== null)
      .flatMap(([name, value]) => {
        if (name === 'isInForce') return value === true ? [] : [t`Plus en vigueur`];
        return [name === 'version' ? t`version ${one(value)}` : one(value)];
      })
      .join(' · ');
}
