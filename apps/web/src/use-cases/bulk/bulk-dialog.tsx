import { previewBulk, type BulkAnswer, type BulkChoice } from '@jalon/contracts/use-cases/bulk.operations';
import type { BulkChange, BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ProblemNotice } from '../../platform/problem-notice';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Form } from '../../ui/forms/form';
import { BulkFields } from './bulk-fields';
import { type BulkForm, changeOf, EMPTY_BULK } from './bulk-form';
import { BulkSum } from './bulk-sum';
import { bulkTitles } from './bulk-words';
import { useBulk } from './use-bulk';

interface Props {
  readonly kind: BulkKind;
  readonly selection: BulkChoice;
  /** How many are picked. */
  readonly count: number;
  readonly onClose: () => void;
  /** Something was changed. */
  readonly onDone: () => void;
}

/** One change for all that is picked: what it would do is told before, what it left after. */
export function BulkDialog(props: Props) {
  const { t } = useLingui();
  const [left, setLeft] = useState<BulkAnswer | null>(null);
  const { kind, count, onClose, onDone } = props;
  const title = t(bulkTitles[kind]);
  const finish = (answer: BulkAnswer) => {
    if (answer.id !== null) onDone();
    if (answer.refused > 0) setLeft(answer);
    else onClose();
  };
  return (
    <Dialog
      title={t`${title} : ${plural(count, { one: '# cas d’usage', other: '# cas d’usage' })}`}
      opened
      onClose={onClose}
      width={520}
    >
      {left ? (
        <>
          <BulkSum sum={left} done />
          <DialogActions>
            <Button variant="primary" onClick={onClose} data-autofocus>
              {t`Fermer`}
            </Button>
          </DialogActions>
        </>
      ) : (
        <Asking {...props} onAnswer={finish} />
      )}
    </Dialog>
  );
}

type AskingProps = Props & { readonly onAnswer: (answer: BulkAnswer) => void };

function Asking({ kind, selection, onClose, onAnswer }: AskingProps) {
  const { t } = useLingui();
  const { control } = useForm<BulkForm>({ defaultValues: EMPTY_BULK });
  const form = { ...EMPTY_BULK, ...useWatch({ control }) };
  const change = changeOf(kind, form);
  const { send, busy, error } = useSending(selection, onAnswer);
  const preview = usePreview(selection, change);
  const missing = change
    ? preview.isEmpty
      ? t`Aucun cas d’usage ne changerait.`
      : undefined
    : t`Choisissez ce qui doit changer.`;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (change && !busy && !missing) void send(change);
      }}
    >
      {error && <ProblemNotice error={error} />}
      <BulkFields kind={kind} control={control} form={form} />
      {preview.shown}
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy} missing={missing}>
          {t`Appliquer`}
        </Button>
      </DialogActions>
    </Form>
  );
}

/** What the change would do; asked again when it is another, but not at each letter of the reason. */
function usePreview(selection: BulkChoice, change: BulkChange | null) {
  const [asked] = useDebouncedValue(change, 200);
  const { data, error } = useRead(
    previewBulk,
    { selection, change: asked ?? NO_CHANGE },
    { keep: true, enabled: asked !== null },
  );
  if (!change) return { shown: null, isEmpty: false };
  if (error) return { shown: <ProblemNotice error={error} />, isEmpty: false };
  return { shown: data ? <BulkSum sum={data} /> : <Skeleton lines={1} />, isEmpty: data?.changed === 0 };
}

/** Stands in the key of a preview that is not asked. */
const NO_CHANGE: BulkChange = { kind: 'tags', add: [], remove: [] };

/** Sends the change; what went wrong is kept beside the form. */
function useSending(selection: BulkChoice, onAnswer: (answer: BulkAnswer) => void) {
  const bulk = useBulk();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const send = async (change: BulkChange) => {
    setBusy(true);
    setError(null);
    try {
      onAnswer(await bulk({ selection, change }));
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error());
      setBusy(false);
    }
  };
  return { send, busy, error };
}
