import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core';

/** White on the dark theme's primary would be 2:1; the token holds the measured pair. */
const variantColors: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--on-primary)' } : colours;
};

/** Mantine in the clothes of Jalon; sizes and colours come from `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: {
    dark: [
      '#C9CEDD',
      '#A7AEC2',
      '#959CB2',
      '#747C95',
      '#3A4156',
      '#2E3444',
      '#242A38',
      '#171A24',
      '#12151D',
      '#0F1118',
    ],
    ink: [
      '#ECEEFC',
      '#D5D9F8',
      '#B3BBF2',
      '#A5B0FF',
      '#6A76E0',
      '#4F5BD2',
      '#3B46C4',
      '#3039A8',
      '#262E8A',
      '#1C2269',
    ],
  },
  primaryShade: { light: 6, dark: 3 },
  fontFamily: 'var(--font)',
  fontSizes: { sm: '14px', xs: '12.5px' },
  defaultRadius: 'md',
  variantColorResolver: variantColors,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Portal: { defaultProps: { target: '#overlays' } },
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
});

const both = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--placeholder)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--selected)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-color-bright': 'var(--text)',
};

/** Colours that Mantine computes itself and that failed a contrast check are replaced by ours. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: both, dark: both });
