/** What must be as it was left when the host starts again on the same workspace. */
import './decisionsAfterRestart.test';
