/** The in-host suite, and what only a host with processes can be asked. */
import './activationTime';
import './suite';
import './serverRestart.test';
