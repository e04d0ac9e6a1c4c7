import { addressOf } from '@jalon/contracts/platform/client';
import type { Input, Operation } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { ChevronDown, Download, FileSpreadsheet, FileText } from 'lucide-react';
import { ActionMenu } from '../ui/actions/action-menu';
import { Button } from '../ui/actions/button';
import { useToasts } from '../ui/toast/toast-provider';
import styles from './views.module.css';

type Exporting = Operation & { readonly download?: boolean };

interface Props<Op extends Exporting> {
  readonly op: Op;
  /** The filters and the sort on screen. */
  readonly input: Omit<Input<Op>, 'format'>;
}

/** The browser writes the file while it arrives: nothing of it is held in the page. */
function download(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

/** Takes out all that the list shows, not its first page alone. */
export function ExportMenu<Op extends Exporting>({ op, input }: Props<Op>) {
  const { t } = useLingui();
  const { show } = useToasts();
  const entry = (format: 'csv' | 'xlsx', label: string) => ({
    label,
    icon: format === 'csv' ? <FileText size={14} aria-hidden /> : <FileSpreadsheet size={14} aria-hidden />,
    onSelect: () => {
      download(addressOf(op, { ...input, format }).url);
      show({ text: t`L’export commence : le fichier arrive dans vos téléchargements.`, tone: 'info' });
    },
  });
  return (
    <ActionMenu
      label={t`Exporter ce qui est affiché`}
      trigger={
        <Button size="small" icon={<Download size={14} aria-hidden />}>
          <span className={styles.label}>{t`Exporter`}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      actions={[entry('xlsx', t`Classeur Excel (XLSX)`), entry('csv', t`Fichier CSV`)]}
    />
  );
}
