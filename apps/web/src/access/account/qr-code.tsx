import { useQuery } from '@tanstack/react-query';
import styles from './account.module.css';

const draw = async (text: string): Promise<string> => {
  const { toDataURL } = await import('qrcode');
  return toDataURL(text, { margin: 1, width: 400 });
};

/** A text as a QR code; its library comes only when one is shown. Never kept once it is off the screen. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data } = useQuery({ queryKey: ['qr-code', text], queryFn: () => draw(text), gcTime: 0 });
  return data ? <img className={styles.qr} src={data} alt={label} /> : <div className={styles.qr} />;
}
