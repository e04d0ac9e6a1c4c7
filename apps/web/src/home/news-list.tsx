import type { News, NewsKind } from '@jalon/domain/home/home';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { msg } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../platform/format';
import { messages } from '../platform/messages';
import { PathLink } from '../platform/routing/path-link';
import styles from './home.module.css';

const labels = messages<NewsKind>({
  'use-case-new': msg`Nouveau cas d’usage`,
  'use-case-moved': msg`Statut changé`,
  'round-opened': msg`Notation ouverte`,
  'round-revealed': msg`Notes révélées`,
  'weights-decided': msg`Pondérations décidées`,
  'shortlist-shared': msg`Présélection partagée`,
  'project-opened': msg`Projet ouvert`,
  'gate-decided': msg`Porte décidée`,
});

const PATHS: Readonly<Record<NewsKind, (id: string) => string>> = {
  'use-case-new': (id) => `/use-cases/${id}`,
  'use-case-moved': (id) => `/use-cases/${id}`,
  'round-opened': (id) => `/rounds/${id}`,
  'round-revealed': (id) => `/rounds/${id}`,
  'weights-decided': () => '/portfolio',
  'shortlist-shared': (id) => `/shortlists/${id}`,
  'project-opened': (id) => `/projects/${id}`,
  'gate-decided': (id) => `/gates/${id}`,
};

interface Props {
  readonly news: { readonly count: number; readonly items: readonly News[] };
  readonly statusOf: (status: UseCaseStatus) => ReactNode;
}

/** What others did since the reader was here, the latest first. */
export function NewsList({ news: { count, items }, statusOf }: Props) {
  const more = count - items.length;
  return (
    <>
      <ul className={styles.list}>
        {items.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <NewsLine one={one} statusOf={statusOf} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={`muted small ${styles.more}`}>
          <Plural value={more} one="et # autre changement" other="et # autres changements" />
        </p>
      )}
    </>
  );
}

function NewsLine({ one, statusOf }: { readonly one: News } & Pick<Props, 'statusOf'>) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { kind, id, title, status, by, at } = one;
  return (
    <PathLink path={PATHS[kind](id)} className={styles.line}>
      <span className={styles.words}>
        <span className="muted small">
          {t(labels[kind])} · {[by?.name, relative(at)].filter(Boolean).join(', ')}
        </span>
        <span className={styles.title}>{title}</span>
      </span>
      {status && <span className={styles.when}>{statusOf(status)}</span>}
    </PathLink>
  );
}
