import {
  listRecords,
  removeRecord,
  restoreRecord,
} from '@jalon/contracts/projects/records/records.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { type ProjectRecord, RECORD_KINDS, type RecordKind } from '@jalon/domain/projects/records/record';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { useProblemWords } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { useEvidence } from '../evidence/use-evidence';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import { headOf, RECORD_WORDS } from './record-fields';
import styles from './records.module.css';

const RecordDialog = laterDialog(async () => (await import('./record-dialog')).RecordDialog);

type Records = Output<typeof listRecords>;

/** What happened in a project and is counted at its gates. */
export function RecordsPage() {
  const { useCase } = useProject();
  const query = useRead(listRecords, { useCaseId: useCase.id });
  return (
    <Reading query={query} lines={10}>
      {(records) =>
        RECORD_KINDS.map((kind) => (
          <KindPanel key={kind} kind={kind} records={records} useCaseId={useCase.id} />
        ))
      }
    </Reading>
  );
}

interface KindProps {
  readonly kind: RecordKind;
  readonly records: Records;
  readonly useCaseId: string;
}

/** One kind: what it adds up to, its lines, and the form that adds one. */
function KindPanel({ kind, records, useCaseId }: KindProps) {
  const { t } = useLingui();
  const words = useWords();
  const { data: proofs } = useEvidence(useCaseId);
  const [open, setOpen] = useState<ProjectRecord | 'new' | null>(null);
  const { title, add } = RECORD_WORDS[kind];
  const items = records.items.filter(({ content }) => content.kind === kind);
  const sums = records.sums.filter((sum) => sum.kind === kind).map((sum) => words(sum.words));
  return (
    <Panel
      title={t(title)}
      line={sums.join(' · ')}
      actions={
        records.mayAdd && (
          <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => setOpen('new')}>
            {t(add)}
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <p className="muted small">{t`Rien de consigné pour l’instant.`}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((record) => (
            <Line key={record.id} record={record} clients={records.clients} onEdit={() => setOpen(record)} />
          ))}
        </ul>
      )}
      {open && (
        <RecordDialog
          useCaseId={useCaseId}
          kind={kind}
          record={open === 'new' ? undefined : open}
          clients={records.clients.map(({ id, name }) => ({ value: id, label: name }))}
          proofs={(proofs?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

interface LineProps {
  readonly record: ProjectRecord;
  readonly clients: Records['clients'];
  readonly onEdit: () => void;
}

function Line({ record, clients, onEdit }: LineProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const remove = useRemoval(record.id);
  const { content, happenedOn, createdBy, evidence, may } = record;
  const head = headOf(content, (id) => clients.find((client) => client.id === id)?.name ?? t`Ancien client`);
  const edit = { label: t`Corriger`, icon: <Pencil size={16} aria-hidden />, onSelect: onEdit };
  const drop = { label: t`Retirer`, icon: <Trash2 size={16} aria-hidden />, danger: true, onSelect: remove };
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>{head}</p>
        <Detail content={content} />
        <p className="muted small figures">
          {date(happenedOn)} · {t`saisi par ${createdBy.name}`}
          {evidence && ` · ${evidence.title}`}
          {content.kind === 'client_authorisation' &&
            !evidence?.isInForce &&
            ` · ${t`sans preuve écrite : ne compte pas`}`}
        </p>
      </div>
      {may.includes('edit') && <ActionMenu label={t`Actions pour ${head}`} actions={[edit, drop]} />}
    </li>
  );
}

/** What the first line does not say. */
function Detail({ content }: Pick<ProjectRecord, 'content'>) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { kind, data } = content;
  if (kind === 'marking_test') return <Marks {...data} />;
  const training = (day: string | null) => (day ? t`formation le ${date(day)}` : t`formation à venir`);
  if (kind === 'pilot_user') return <p className="small">{training(data.trainedOn)}</p>;
  if (kind === 'client_authorisation') return <p className="small">{data.scope}</p>;
  if (kind === 'pilot_decision')
    return <p className="small">{data.with ? t`Avec un pilote` : t`Sans pilote`}</p>;
  return kind === 'bias_review' && <p className="small">{`${data.finding} → ${data.decision}`}</p>;
}

interface MarksProps {
  readonly visible: boolean;
  readonly machineReadable: boolean;
  readonly tool: string;
}

function Marks({ visible, machineReadable, tool }: MarksProps) {
  const { t } = useLingui();
  return (
    <p className="small">
      {visible ? t`mention visible` : t`mention absente`} ·{' '}
      {machineReadable ? t`marquage lisible` : t`marquage illisible`} · {tool}
    </p>
  );
}

function useRemoval(id: string) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const [remove, restore] = [useWrite(removeRecord), useWrite(restoreRecord)];
  const failed = (error: Error) => show({ text: words(error).title, tone: 'danger' });
  const undo = () => restore.mutate({ id }, { onError: failed });
  return () =>
    void remove.mutateAsync({ id }).then(
      () => show({ text: t`C’est retiré.`, undo }),
      (error: unknown) => failed(error instanceof Error ? error : new Error(String(error))),
    );
}
