/** The in-host suite, one file a subject; both kinds of extension host run it. */
import './activation.test';
import './diagnostics.test';
import './lightBulb.test';
import './language.test';
import './editing.test';
import './lifecycle.test';
import './commands.test';
import './reading.test';
import './panel.test';
import './corrections.test';
import './factCheck.test';
import './assistant.test';
import './workspaceCheck.test';
