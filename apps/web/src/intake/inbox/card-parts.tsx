import {
  forgetContact,
  type InboxProposal,
  type LikeUseCase,
} from '@jalon/contracts/intake/inbox.operations';
import { SURE_DUPLICATE } from '@jalon/domain/use-cases/duplicates/likeness';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { Pill } from '../../ui/content/pill';
import { useToasts } from '../../ui/toast/toast-provider';
import { areaLabels } from '../words';
import styles from './inbox.module.css';
import type { Waiting } from './waiting';

/** Beyond this the text is folded; in characters. */
const LONG = 420;

/** What was written, folded where it is long. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(text.length <= LONG);
  return (
    <div>
      <p className={styles.text}>{isWhole ? text : `${text.slice(0, LONG).trimEnd()}…`}</p>
      {!isWhole && (
        <Button size="small" variant="quiet" onClick={() => setWhole(true)}>
          {t`Lire la suite`}
        </Button>
      )}
    </div>
  );
}

/** What else was said, where anything was. */
export function MoreSaid({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useLingui();
  const { processArea, gainText } = waiting.item;
  const clients = waiting.kind === 'inside' ? waiting.item.clients.map(({ name }) => name).join(', ') : '';
  const said = [
    [t`Domaine`, processArea && t(areaLabels[processArea])],
    [t`Gain attendu`, gainText],
    [t`Client`, clients],
  ].filter(([, value]) => value);
  if (said.length === 0) return null;
  return (
    <dl className={styles.said}>
      {said.map(([label, value]) => (
        <div key={label}>
          <dt className="muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the register holds already and looks like it. */
export function LikeList({ like }: { readonly like: readonly LikeUseCase[] }) {
  const { t } = useLingui();
  if (like.length === 0) return <p className="muted small">{t`Rien de ressemblant au registre.`}</p>;
  return (
    <div className={styles.like}>
      <strong className="small">{t`Ressemble à`}</strong>
      <ul>
        {like.map(({ id, reference, title, score }) => (
          <li key={id}>
            <Link to="/use-cases/$id" params={{ id }} target="_blank">
              {reference} · {title} <ExternalLink size={14} aria-label={t`dans un nouvel onglet`} />
            </Link>
            <Pill tone={score >= SURE_DUPLICATE ? 'attention' : 'neutral'}>
              {score >= SURE_DUPLICATE ? t`presque identique` : t`proche`}
            </Pill>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who wrote it, until when that is kept, and the way to erase it before. */
export function Contact({ proposal }: ProposalProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { contactUntil, linkName } = proposal;
  const who = whoOf(proposal);
  if (!contactUntil) return <p className="muted small">{t`Par « ${linkName} », sans coordonnées.`}</p>;
  const until = date(contactUntil);
  return (
    <div className={styles.contact}>
      <p className="muted small">{t`${who}, par « ${linkName} ». Coordonnées effacées au plus tard le ${until}.`}</p>
      <EraseContact proposal={proposal} />
    </div>
  );
}

interface ProposalProps {
  readonly proposal: InboxProposal;
}

const whoOf = ({ contactName, contactEmail }: InboxProposal): string =>
  [contactName, contactEmail].filter(Boolean).join(' · ');

/** Asked by whoever wrote it: name and address go at once, also while the proposal waits. */
export function EraseContact({ proposal }: ProposalProps) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const forget = useWrite(forgetContact);
  const who = whoOf(proposal);
  const confirm = () =>
    forget.mutate(
      { id: proposal.id },
      {
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        onClick={() => setAsking(true)}
        aria-label={t`Effacer les coordonnées de ${who}`}
      >
        {t`Effacer les coordonnées`}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Effacer les coordonnées de ${who} ?`}
        consequence={t`Son nom et son adresse disparaissent, la proposition reste. Cela ne s’annule pas.`}
        confirmLabel={t`Effacer`}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
        busy={forget.isPending}
        danger
      />
    </>
  );
}
