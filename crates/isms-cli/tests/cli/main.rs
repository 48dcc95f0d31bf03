//! The `isms` command, run as people run it.

#[cfg(test)]
mod act;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod check;
#[cfg(test)]
mod money;
#[cfg(test)]
mod place;
#[cfg(test)]
mod verbs;
