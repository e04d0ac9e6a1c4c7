import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';
import styles from './dialog.module.css';

export { DialogActions } from './dialog-actions';

export interface DialogProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Pixels; 480 where nothing is given. */
  readonly width?: number;
}

/** A question or a small form above the page. Focus goes in, Escape closes, focus comes back. */
export function Dialog({ title, opened, onClose, children, width = 480 }: DialogProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={width}
      centered
      lockScroll={false}
      classNames={{ title: styles.title, content: styles.content, header: styles.header }}
      withCloseButton={false}
    >
      {children}
      {/* Last, so that focus enters at what is asked and not at the way out. */}
      <IconButton
        className={styles.close}
        label={t`Fermer`}
        icon={<X size={20} aria-hidden />}
        onClick={onClose}
      />
    </Modal>
  );
}
