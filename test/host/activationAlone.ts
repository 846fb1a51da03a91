/** What the benchmark asks of a host: how long the extension takes to wake up. */
import './activationTime';
import './activation.test';
