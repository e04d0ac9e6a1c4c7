import type {
  CriterionOpinion,
  CriterionSignature,
  GateCriterion,
} from '@jalon/contracts/gates/gate-criterion';
import type { Stance } from '@jalon/domain/gates/signing/sayings';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';
import { DifferenceList } from '../changes/difference-list';
import { Quoted } from '../quoted';
import { useWords } from '../use-words';
import { stanceLabels, stanceTones } from '../words';
import { Part } from './part';
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
      {statement && (
        <p>
          <Quoted text={statement} />
        </p>
      )}
      {needsAnother && !ended && (
        <p className="small">{t`A aussi produit la preuve : une autre personne doit signer.`}</p>
      )}
      {ended && <Ended ended={ended} />}
    </li>
  );
}

const endings: Readonly<Record<NonNullable<CriterionSignature['ended']>['why'], MessageDescriptor>> = {
  changed: msg`Ne tient plus : ce qui avait été lu a changé.`,
  taken_back: msg`Reprise par la personne qui avait signé.`,
  replaced: msg`Remplacée par une signature plus récente.`,
};

function Ended({ ended }: { readonly ended: NonNullable<CriterionSignature['ended']> }) {
  const { t } = useLingui();
  return (
    <>
      <p className="small">{t(endings[ended.why])}</p>
      <DifferenceList differences={ended.differences} />
    </>
  );
}

/** The advice of a role that decides nothing, asked for and given. */
export function OpinionPart({
  criterion: { opinion },
  isAlone,
}: Pick<Props, 'criterion'> & { readonly isAlone?: boolean }) {
  const { t } = useLingui();
  const words = useWords();
  if (!opinion) return null;
  return (
    <Part title={t`Avis : ${words(opinion.role)}`} isAlone={isAlone}>
      <OpinionAwaited opinion={opinion} />
      {opinion.stance && <OpinionGiven opinion={opinion} stance={opinion.stance} />}
    </Part>
  );
}

interface OpinionProps {
  readonly opinion: CriterionOpinion;
}

function OpinionAwaited({ opinion: { standing, people, askedAt } }: OpinionProps) {
  const { t } = useLingui();
  const { list, date } = useFormat();
  const names = list(people.map(({ name }) => name));
  if (standing === 'none_designated')
    return <p className="muted">{t`Personne ne tient ce rôle : la signature se donne sans avis.`}</p>;
  if (standing === 'not_asked') return <p className="muted">{t`À demander à ${names} avant de signer.`}</p>;
  if (standing !== 'asked' || !askedAt) return null;
  return <p>{t`Demandé à ${names} le ${date(askedAt)} ; la réponse est attendue.`}</p>;
}

function OpinionGiven({ opinion: { by, at, words }, stance }: OpinionProps & { readonly stance: Stance }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <>
      <Pill tone={stanceTones[stance]}>{t(stanceLabels[stance])}</Pill>
      <span className="muted small">
        {' '}
        {by?.name}
        {at && ` · ${date(at)}`}
      </span>
      {words && (
        <p>
          <Quoted text={words} />
        </p>
      )}
    </>
  );
}

export function WaiverPart({ criterion: { waiver } }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!waiver) return null;
  return (
    <Part title={t`Dérogation`}>
      <p>
        <Quoted text={waiver.reason} />
      </p>
      <p className="muted small">
        {waiver.by.name} · {t`accordée le ${date(waiver.at)}, jusqu’au ${date(waiver.endsOn)}`}
      </p>
      {!waiver.isValid && <Pill tone="danger">{t`Arrivée à son terme`}</Pill>}
    </Part>
  );
}
