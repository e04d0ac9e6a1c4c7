import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { useMay } from '../../platform/session';
import styles from './shell.module.css';

/** Ctrl K (⌘ K) goes to the search wherever one is. */
function useShortcut() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return field;
}

/** Looks for use cases from anywhere; an icon that leads to the register where there is little room. */
export function HeaderSearch() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const field = useShortcut();
  const mayRead = useMay('use-cases:read');
  if (!mayRead) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/use-cases', search: { search: field.current?.value.trim() || undefined } });
  };
  return (
    <>
      <form className={styles.search} role="search" aria-label={t`Rechercher dans Jalon`} onSubmit={submit}>
        <Search size={15} aria-hidden />
        <input
          ref={field}
          type="search"
          aria-label={t`Rechercher un cas d’usage`}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={t`Rechercher un cas d’usage`}
        />
        <kbd aria-hidden>Ctrl K</kbd>
      </form>
      <Link to="/use-cases" className={styles.searchIcon} aria-label={t`Rechercher un cas d’usage`}>
        <Search size={18} aria-hidden />
      </Link>
    </>
  );
}
