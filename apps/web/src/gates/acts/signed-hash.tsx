import { useLingui } from '@lingui/react/macro';

/** What a signature covers, and what it is not. */
export function SignedHash({ hash }: { readonly hash: string | undefined }) {
  const { t } = useLingui();
  return (
    <p className="muted small">
      {t`Validation interne, tracée dans le journal ; ce n’est pas une signature électronique qualifiée.`}
      {hash && (
        <>
          {' '}
          <span title={hash}>{t`Empreinte de ce que vous signez : ${hash.slice(0, 12)}…`}</span>
        </>
      )}
    </p>
  );
}
