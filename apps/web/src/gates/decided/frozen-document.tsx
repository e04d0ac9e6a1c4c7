import { readDocument } from '@jalon/contracts/gates/decisions.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Panel } from '../../ui/layout/panel';
import styles from './decided.module.css';

interface Props {
  readonly id: string;
  readonly hash: string;
}

/** The document itself, as it was frozen, with its fingerprint. */
export function FrozenDocument({ id, hash }: Props) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      title={t`Document figé`}
      line={t`Tout ce sur quoi la décision repose, tel quel.`}
      actions={
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t`Replier` : t`Lire le document`}
        </Button>
      }
    >
      <p className={`muted ${styles.hash}`}>{t`Empreinte (SHA-256) : ${hash}`}</p>
      {isOpen && <Text id={id} />}
    </Panel>
  );
}

function Text({ id }: Pick<Props, 'id'>) {
  const { t } = useLingui();
  const query = useRead(readDocument, { id });
  return (
    <Reading query={query} lines={8}>
      {({ document }) => (
        <>
          <CopyButton text={document} label={t`Copier le document`} />
          <pre className={styles.document} role="region" aria-label={t`Document figé`} tabIndex={0}>
            {JSON.stringify(JSON.parse(document), null, 2)}
          </pre>
        </>
      )}
    </Reading>
  );
}
