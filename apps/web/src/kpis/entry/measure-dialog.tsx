import type { KpiListItem } from '@jalon/contracts/kpis/kpis.operations';
import { measurementsRefused } from '@jalon/contracts/kpis/kpis.problems';
import { ingestMeasurements, MOST_MEASUREMENTS } from '@jalon/contracts/kpis/measurements.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { sampleOf } from '@jalon/domain/kpis/reading/reading';
import {
  MEASUREMENT_CONTEXT_WORDS,
  MEASUREMENT_CONTEXTS,
  MeasurementContext,
} from '@jalon/domain/kpis/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { FileDrop } from '../../ui/discussion/file-drop';
import { Notice } from '../../ui/feedback/notice';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import { flawLabels } from '../words/kpi-words';
import { useFigures } from '../words/use-figures';
import { useToday } from '../words/use-today';
import styles from './entry.module.css';
import { Grid, SHOWN } from './grid';
import { badFields, type Field, type Row, sentOf } from './rows';
import { useRows } from './use-rows';

interface Props {
  readonly kpi: KpiListItem;
  readonly onClose: () => void;
}

const fieldsOf = (kpi: KpiListItem): readonly Field[] =>
  kpi.meaning.isRatio
    ? ['takenOn', 'numerator', 'denominator', 'value', 'n', 'segment', 'note']
    : ['takenOn', 'value', 'n', 'segment', 'note'];

/** What was refused, by line of the grid. */
function useRefused(error: Error | null, sent: readonly Row[]) {
  const { t } = useLingui();
  const rows = error instanceof Problem && error.is(measurementsRefused) ? error.extension.rows : [];
  const flaws = new Map(rows.map(({ row, flaw }) => [sent[row]?.key, flaw]));
  return (row: Row): string | undefined => {
    const flaw = flaws.get(row.key);
    return flaw && t(flawLabels[flaw]);
  };
}

const firstContext = ({ reading }: KpiListItem): MeasurementContext =>
  sampleOf(reading, 'baseline') ? (reading.last?.context ?? 'pilot') : 'baseline';

/** What is typed or pasted, and its sending. */
function useMeasuring({ kpi, onClose }: Props) {
  const { t } = useLingui();
  const { language } = useFigures();
  const { show } = useToasts();
  const today = useToday();
  const decimal = language === 'fr' ? ',' : '.';
  const grid = useRows(decimal);
  const { filled } = grid;
  const [context, setContext] = useState(() => firstContext(kpi));
  const { mutate, isPending, error } = useWrite(ingestMeasurements);
  const isBad = (row: Row, field: Field) => badFields(row, decimal).includes(field);
  const hasBad = filled.some((row) => badFields(row, decimal).length > 0);
  const onSuccess = ({ added }: { readonly added: number }) => {
    show({ text: t`Mesures ajoutées à « ${kpi.name} » : ${added}` });
    onClose();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isPending || hasBad || filled.length === 0) return;
    const rows = [...sentOf(filled, { context, today, decimal })];
    mutate({ kpiId: kpi.id, rows, ...(kpi.number > 1 && { number: kpi.number }) }, { onSuccess });
  };
  return { ...grid, context, setContext, isPending, error, isBad, hasBad, send };
}

/** Measurements by hand, by paste and from a CSV file: all of them are kept, or none. */
export function MeasureDialog({ kpi, onClose }: Props) {
  const { t } = useLingui();
  const measuring = useMeasuring({ kpi, onClose });
  const { rows, filled, change, paste, error, isPending } = measuring;
  const flawOf = useRefused(error, filled);
  const onFiles = ([file]: readonly File[]) => void file?.text().then((text) => paste(0, text));
  const flawed = filled.flatMap((row, index) => {
    const flaw = flawOf(row);
    return flaw ? [t`Ligne ${index + 1} : ${flaw}.`] : [];
  });
  const hint = t`Ou un fichier CSV, ${MOST_MEASUREMENTS} lignes au plus`;
  return (
    <Dialog title={t`Mesures de « ${kpi.name} »`} opened onClose={onClose} width={820}>
      <Form onSubmit={measuring.send}>
        {error && <ProblemNotice error={error} messages={flawed} />}
        <Contexts context={measuring.context} onChange={measuring.setContext} />
        <p className="muted small">
          {t`Tapez, ou collez depuis un tableur : dates et nombres sont lus comme en français. Une ligne sans date prend celle de la ligne au-dessus, la première celle du jour.`}
        </p>
        {kpi.number > 1 && (
          <p className="small">{t`Elles sont lues selon la définition en vigueur (version ${kpi.number}), quelle que soit leur date.`}</p>
        )}
        <Grid
          {...{ rows, flawOf }}
          fields={fieldsOf(kpi)}
          isBad={measuring.isBad}
          onChange={change}
          onPaste={paste}
        />
        <Told beyond={rows.length - SHOWN} hasBad={measuring.hasBad} />
        <FileDrop onFiles={onFiles} accept=".csv,.tsv,.txt" hint={hint} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={isPending}>
            {filled.length > 0 ? t`Enregistrer (${filled.length})` : t`Enregistrer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** What the grid does not show, and what it could not read. */
function Told({ beyond, hasBad }: { readonly beyond: number; readonly hasBad: boolean }) {
  const { t } = useLingui();
  return (
    <>
      {beyond > 0 && <Notice tone="info">{t`Et ${beyond} autres lignes, lues et prêtes à partir.`}</Notice>}
      {hasBad && (
        <Notice tone="attention">{t`Des cellules n’ont pas pu être lues : corrigez celles qui sont marquées.`}</Notice>
      )}
    </>
  );
}

interface ContextsProps {
  readonly context: MeasurementContext;
  readonly onChange: (context: MeasurementContext) => void;
}

function Contexts({ context, onChange }: ContextsProps) {
  const { t } = useLingui();
  const { say } = useFigures();
  return (
    <fieldset className={styles.contexts}>
      <legend>{t`Ces mesures ont été prises`}</legend>
      {MEASUREMENT_CONTEXTS.map((one) => (
        <label key={one}>
          <input type="radio" name="context" checked={one === context} onChange={() => onChange(one)} />
          {say(MEASUREMENT_CONTEXT_WORDS[one])}
        </label>
      ))}
    </fieldset>
  );
}
