import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { Archive, FileCheck, Link2, StickyNote } from 'lucide-react';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { Reading } from '../../platform/reading';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoice } from '../../ui/filters/filter-choice';
import { Panel } from '../../ui/layout/panel';
import { AddFiles } from './adding/add-files';
import { EvidenceItem } from './item/evidence-item';
import { type EvidenceFilter, keeps, NO_FILTER, useStandingChoices } from './filters';
import { ToRenew } from './to-renew';
import { type EvidenceWords, useEvidence, useEvidenceWords } from './use-evidence';
import styles from './evidence.module.css';

const WriteDialog = laterDialog(async () => (await import('./adding/write-dialog')).WriteDialog);
const RemovedEvidence = laterDialog(async () => (await import('./removed-evidence')).RemovedEvidence);

/** Every proof of a use case, by kind: dropped, linked or written here, and the criteria that each serves. */
export function EvidencePanel({ useCaseId }: { readonly useCaseId: string }) {
  const { t } = useLingui();
  const query = useEvidence(useCaseId);
  const words = useEvidenceWords(useCaseId);
  const mayAdd = query.data?.mayAdd ?? false;
  return (
    <Panel
      title={t`Preuves`}
      line={t`Une preuve sert plusieurs critères ; chaque version reste, avec son empreinte.`}
      actions={<Acts useCaseId={useCaseId} words={words} mayAdd={mayAdd} />}
    >
      {mayAdd && <AddFiles useCaseId={useCaseId} words={words} />}
      <Reading query={query} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<FileCheck size={18} />} title={t`Aucune preuve pour l’instant`}>
              {t`Note de cadrage, accord d’un client, compte rendu : ce que vous déposez ici étaye les critères des portes.`}
            </EmptyState>
          ) : (
            <FilteredList items={items} words={words} />
          )
        }
      </Reading>
    </Panel>
  );
}

interface ActsProps {
  readonly useCaseId: string;
  readonly words: EvidenceWords;
  readonly mayAdd: boolean;
}

/** What is removed can be read by all; a link or a note is added by those who take part. */
function Acts({ useCaseId, words, mayAdd }: ActsProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.acts}>
      <Button
        size="small"
        variant="quiet"
        icon={<Archive size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t`Preuves retirées`}
      </Button>
      {mayAdd && <Writing useCaseId={useCaseId} words={words} />}
      {isOpen && <RemovedEvidence useCaseId={useCaseId} words={words} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Writing({ useCaseId, words }: Omit<ActsProps, 'mayAdd'>) {
  const { t } = useLingui();
  const [form, setForm] = useState<'url' | 'note' | null>(null);
  return (
    <>
      <Button size="small" icon={<Link2 size={14} aria-hidden />} onClick={() => setForm('url')}>
        {t`Ajouter un lien`}
      </Button>
      <Button size="small" icon={<StickyNote size={14} aria-hidden />} onClick={() => setForm('note')}>
        {t`Écrire une note`}
      </Button>
      {form && <WriteDialog useCaseId={useCaseId} words={words} form={form} onClose={() => setForm(null)} />}
    </>
  );
}

interface ListProps {
  readonly items: readonly Evidence[];
  readonly words: EvidenceWords;
}

function FilteredList({ items, words }: ListProps) {
  const { t } = useLingui();
  const [filter, setFilter] = useState<EvidenceFilter>(NO_FILTER);
  const set = (changes: Partial<EvidenceFilter>) => setFilter((before) => ({ ...before, ...changes }));
  const present = words.kinds.filter(({ value }) => items.some(({ kind }) => kind === value));
  const standings = useStandingChoices();
  const shown = items.filter((item) => keeps(filter, item, words));
  const isFiltered = filter !== NO_FILTER;
  return (
    <>
      <ToRenew items={items} />
      <FilterBar
        query={filter.search}
        onQuery={(search) => set({ search })}
        onClear={isFiltered ? () => setFilter(NO_FILTER) : undefined}
      >
        <FilterChoice
          label={t`Nature`}
          none={t`Toutes`}
          value={filter.kind}
          choices={present}
          onChange={(kind) => set({ kind })}
        />
        <FilterChoice
          label={t`Validité`}
          none={t`Toutes`}
          value={filter.standing}
          choices={standings}
          onChange={(standing) => set({ standing })}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <EmptyState title={t`Aucune preuve ne répond à ces filtres`}>
          {t`Élargissez la recherche ou effacez les filtres.`}
        </EmptyState>
      ) : (
        <Groups items={shown} words={words} />
      )}
    </>
  );
}

/** Under the name of each kind, in the order of the alphabet. */
function Groups({ items, words }: ListProps) {
  const ids = [...new Set(items.map(({ kind }) => kind))];
  const kinds = ids
    .map((id) => ({ id, name: words.kindName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return kinds.map(({ id, name }) => (
    <section key={id} className={styles.kind} aria-label={name}>
      <h3>{name}</h3>
      <ul className={styles.list}>
        {items
          .filter(({ kind }) => kind === id)
          .map((item) => (
            <EvidenceItem key={item.id} evidence={item} words={words} />
          ))}
      </ul>
    </section>
  ));
}
