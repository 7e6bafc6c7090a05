import { makeStyles } from '@fluentui/react-components';

/** Fields of the form, one below the other or two side by side. */
export const useFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  // A unit found automatically is a long word in English.
  wide: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))', gap: '8px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(90px, 1fr))', gap: '8px' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});
