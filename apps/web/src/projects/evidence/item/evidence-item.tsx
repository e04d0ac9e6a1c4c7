import { downloadEvidence } from '@jalon/contracts/projects/evidence/evidence-files.operations';
import { addressOf } from '@jalon/contracts/platform/client';
import type { Evidence, EvidenceForm } from '@jalon/domain/projects/evidence/evidence';
import { Plural, useLingui } from '@lingui/react/macro';
import { FileText, Link2, StickyNote } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { StandingPill } from '../standing-pill';
import type { EvidenceWords } from '../use-evidence';
import styles from '../evidence.module.css';
import { ItemMenu } from './item-menu';

const ICONS: Readonly<Record<EvidenceForm, typeof FileText>> = {
  document: FileText,
  link: Link2,
  note: StickyNote,
};

interface Props {
  readonly evidence: Evidence;
  readonly words: EvidenceWords;
}

/** One proof: what it is, until when it holds, what it serves, and what one may do with it. */
export function EvidenceItem({ evidence, words }: Props) {
  const { t } = useLingui();
  const { relative, size } = useFormat();
  const { form, owner, current, criterionIds, signatures } = evidence;
  const { number, file, addedBy, addedAt, note } = current;
  const Icon = ICONS[form];
  return (
    <li className={styles.item}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <div className={styles.head}>
          <EvidenceTitle evidence={evidence} />
          <StandingPill {...evidence} />
        </div>
        {note && <p className={`small ${styles.note}`}>{note}</p>}
        <p className="muted small figures">
          {t`Version ${number}`} · {addedBy.name}, <time dateTime={addedAt}>{relative(addedAt)}</time>
          {file && ` · ${size(file.bytes)}`} · {t`répond : ${owner.name}`}
          {signatures > 0 && (
            <>
              {' · '}
              <Plural
                value={signatures}
                one="# signature repose dessus"
                other="# signatures reposent dessus"
              />
            </>
          )}
        </p>
        {criterionIds.length === 0 ? (
          <p className="muted small">{t`Ne sert encore aucun critère.`}</p>
        ) : (
          <ul className={`small ${styles.criteria}`}>
            {criterionIds.map((id) => (
              <li key={id}>{words.criterionName(id)}</li>
            ))}
          </ul>
        )}
      </div>
      <ItemMenu evidence={evidence} words={words} />
    </li>
  );
}

/** Its title leads to what it says: the file, or the address. */
export function EvidenceTitle({ evidence }: { readonly evidence: Evidence }) {
  const { id, title, current } = evidence;
  const { number, file, url } = current;
  if (file)
    return (
      <a className={styles.title} href={addressOf(downloadEvidence, { id, number }).url} download={file.name}>
        {title}
      </a>
    );
  if (url)
    return (
      <a className={styles.title} href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
    );
  return <span className={styles.title}>{title}</span>;
}
