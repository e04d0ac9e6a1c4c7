import type { CriterionSignature, GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';
import { DifferenceList } from '../page/difference-list';
import { useWords } from '../use-words';
import { stanceLabels, stanceTones } from '../words';
import { Part } from './criterion-detail';
import styles from './criteria.module.css';

interface Props {
  readonly criterion: Pick<GateCriterion, 'signatures' | 'opinion' | 'waiver'>;
}

/** Who signed, what they wrote, and what made a signature fall. */
export function SignaturePart({ criterion: { signatures } }: Props) {
  const { t } = useLingui();
  if (signatures.length === 0) return null;
  return (
    <Part title={t`Signatures`}>
      <ul className={styles.list}>
        {signatures.map((signature) => (
          <Signature key={signature.id} signature={signature} />
        ))}
      </ul>
    </Part>
  );
}

function Signature({ signature }: { readonly signature: CriterionSignature }) {
  const { t } = useLingui();
  const words = useWords();
  const { dateTime } = useFormat();
  const { by, role, at, statement, needsAnother, ended } = signature;
  return (
    <li className={ended ? styles.ended : undefined}>
      <strong>{by.name}</strong>
      <span className="muted small">
        {' '}
        · {words(role)} · {dateTime(at)}
      </span>
      {statement && <p>« {statement} »</p>}
      {needsAnother && !ended && (
        <p className="small">{t`A aussi produit la preuve : une autre personne doit signer.`}</p>
      )}
      {ended?.why === 'changed' && (
        <>
          <p className="small">{t`Ne tient plus : ce qui avait été lu a changé.`}</p>
          <DifferenceList differences={ended.differences} />
        </>
      )}
      {ended?.why === 'taken_back' && <p className="small">{t`Reprise par la personne qui avait signé.`}</p>}
      {ended?.why === 'replaced' && <p className="small">{t`Remplacée par une signature plus récente.`}</p>}
    </li>
  );
}

/** The advice of a role that decides nothing, asked for and given. */
export function OpinionPart({ criterion: { opinion } }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { list, date } = useFormat();
  if (!opinion) return null;
  const { role, people, standing, stance, by, at } = opinion;
  const names = list(people.map(({ name }) => name));
  return (
    <Part title={t`Avis : ${words(role)}`}>
      {standing === 'none_designated' && (
        <p className="muted">{t`Personne ne tient ce rôle : la signature se donne sans avis.`}</p>
      )}
      {standing === 'not_asked' && <p className="muted">{t`À demander à ${names} avant de signer.`}</p>}
      {standing === 'asked' && (
        <p>
          {opinion.askedAt
            ? t`Demandé à ${names} le ${date(opinion.askedAt)} ; la réponse est attendue.`
            : names}
        </p>
      )}
      {stance && (
        <>
          <Pill tone={stanceTones[stance]}>{t(stanceLabels[stance])}</Pill>
          <span className="muted small">
            {' '}
            {by?.name}
            {at && ` · ${date(at)}`}
          </span>
          {opinion.words && <p>« {opinion.words} »</p>}
        </>
      )}
    </Part>
  );
}

export function WaiverPart({ criterion: { waiver } }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!waiver) return null;
  return (
    <Part title={t`Dérogation`}>
      <p>« {waiver.reason} »</p>
      <p className="muted small">
        {waiver.by.name} · {t`accordée le ${date(waiver.at)}, jusqu’au ${date(waiver.endsOn)}`}
      </p>
      {!waiver.isValid && <Pill tone="danger">{t`Arrivée à son terme`}</Pill>}
    </Part>
  );
}
