import { Plural, Trans } from '@lingui/react/macro';
import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import styles from './notice.module.css';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Is the network there, as far as the browser knows? */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

interface Props {
  /** How many changes wait to be sent. */
  readonly waiting?: number;
  /** Shown whatever the network says, for the page of components. */
  readonly forced?: boolean;
}

/** Says that the network is gone and that nothing typed is lost. */
export function OfflineBanner({ waiting = 0, forced = false }: Props) {
  const online = useOnline();
  return (
    <div role="status" data-no-print>
      {(forced || !online) && (
        <div className={`${styles.notice} ${styles.attention} ${styles.banner}`}>
          <WifiOff size={16} aria-hidden />
          <div className={styles.body}>
            {waiting > 0 ? (
              <Plural
                value={waiting}
                one="Hors ligne, # envoi en attente."
                other="Hors ligne, # envois en attente."
              />
            ) : (
              <Trans>Hors ligne. Votre saisie est conservée, l’envoi attend le retour du réseau.</Trans>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
