//! What every binding shares.
