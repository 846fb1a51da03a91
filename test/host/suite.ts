/** The in-host suite, one file a subject; both kinds of extension host run it. */
import './activation.test';
import './diagnostics.test';
import './lightBulb.test';
import './language.test';
import './editing.test';
import './commands.test';
