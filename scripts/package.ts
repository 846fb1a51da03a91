/** `npm run package`: the installable extension, `out/copydesk.vsix`. */
import { packageExtension } from './host/packageExtension';

packageExtension().then(
  ({ file, kilobytes }) => console.log(`${file} ${kilobytes} KB`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
