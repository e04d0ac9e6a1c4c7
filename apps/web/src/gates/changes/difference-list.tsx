import type { Difference } from '@jalon/domain/gates/signing/difference';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import { useSideWords } from './side-words';
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

/** What stood before and what stands after, one a line, in words. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useLingui();
  const words = useWords();
  const said = useSideWords(differences);
  return (
    <ul className={styles.differences}>
      {differences.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <span className="muted small">{t(kinds[one.kind])}</span>{' '}
          {one.name && <strong>{words(one.name)}</strong>}
          <Colon />
          <SideChange one={one} said={said} />
        </li>
      ))}
    </ul>
  );
}

interface SideChangeProps {
  readonly one: Difference;
  readonly said: ReturnType<typeof useSideWords>;
}

function SideChange({ one, said }: SideChangeProps) {
  const { t } = useLingui();
  const { before, after } = one;
  if (before === null)
    return (
      <>
        {t`ajouté`} {said(one, after)}
      </>
    );
  if (after === null) return <>{t`retiré`}</>;
  const [left, right] = [said(one, before), said(one, after)];
  if (left === right) return <>{t`contenu modifié`}</>;
  return (
    <>
      <del>{left || t`inconnu`}</del> → <ins>{right || t`inconnu`}</ins>
    </>
  );
}
