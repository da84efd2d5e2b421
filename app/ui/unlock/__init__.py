"""The passphrase that opens a desk, and the demo's two desks."""
