import { useLingui } from '@lingui/react/macro';
import type { FieldValues } from 'react-hook-form';
import { z } from 'zod';
import type { FieldProps } from '../../ui/fields/field';
import { PasswordField } from '../../ui/fields/password-field';

/** The password, or six figures of the second factor; never kept. */
export const SigningShape = { proof: z.string().trim().min(1).max(200) };
export type SigningProof = string;

/** How the server is told: a code of the second factor is six figures. */
export const proofOf = (proof: SigningProof): { readonly password: string } | { readonly code: string } =>
  /^\d{6}$/.test(proof) ? { code: proof } : { password: proof };

/** Who signs says again who they are. */
export function ProofFields<Values extends FieldValues>({
  control,
  name,
}: Pick<FieldProps<Values>, 'control' | 'name'>) {
  const { t } = useLingui();
  return (
    <PasswordField
      control={control}
      name={name}
      label={t`Votre mot de passe, ou un code de votre second facteur`}
      description={t`Pour signer, vous prouvez de nouveau qui vous êtes.`}
      autoComplete="current-password"
      required
    />
  );
}
