import type { Words } from '../../platform/language';

/** One of the five roles that no project does without; any of `by` covers it. */
export interface KeyRole extends Words {
  readonly id: string;
  readonly by: readonly string[];
}

/** S-ROLE-26, S-ERR-05: who pays, who leads, who knows the trade, who builds, who watches over the law. */
export const KEY_ROLES: readonly KeyRole[] = [
  { id: 'sponsor', fr: 'Sponsor', en: 'Sponsor', by: ['sponsor'] },
  { id: 'product_owner', fr: 'Chef de projet', en: 'Product owner', by: ['product_owner'] },
  { id: 'domain_expert', fr: 'Expert métier', en: 'Domain expert', by: ['domain_expert'] },
  {
    id: 'technical_lead',
    fr: 'Responsable technique',
    en: 'Technical lead',
    by: ['ai_lead', 'data_scientist', 'data_engineer', 'mlops_engineer', 'it_architect'],
  },
  { id: 'compliance', fr: 'Conformité', en: 'Compliance', by: ['compliance', 'dpo', 'legal'] },
];

/** The key roles that somebody holds, in their order. */
export const coveredKeyRoles = (held: ReadonlySet<string>): readonly KeyRole[] =>
  KEY_ROLES.filter(({ by }) => by.some((role) => held.has(role)));
