/** The in-host suite, and what only a host with processes can be asked. */
import './suite';
import './serverRestart.test';
