//! The actions of a plan on a day.

use isms_derive::Shape;

use crate::base::{Date, Id, Json, Line, Money, Text};
use crate::model::{Action, ActionState, Control, Item, Person};
use crate::views::answer::put;

/// How an action stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ActionStanding {
    /// It was done by then, or another tool says that it was, without a day.
    Done,
    /// It was given up by then.
    Cancelled,
    /// It is not done, and its due date has passed.
    Overdue,
    /// It is not done yet.
    Open,
}

/// An action on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionOnDay {
    /// The action.
    pub id: Id<Item>,
    /// What is to be done.
    pub what: Line,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was done, if by then.
    pub done: Option<Date>,
    /// How it stands.
    pub state: ActionStanding,
    /// For how many days it has been overdue.
    pub days_overdue: Option<i64>,
    /// The controls it puts into operation or mends.
    pub controls: Vec<Id<Control>>,
    /// What it costs.
    pub cost: Option<Money>,
    /// What came of it.
    pub result: Option<Text>,
}

impl ActionOnDay {
    pub(in crate::views) fn of(action: &Action, day: Date) -> Self {
        let late = action.due.filter(|due| *due < day);
        let stored = action.history.is_empty()
            && action.done.is_none()
            && matches!(action.state, Some(ActionState::Done | ActionState::Verified));
        let state = if action.done_by(day) || stored {
            ActionStanding::Done
        } else if action.cancelled_by(day) {
            ActionStanding::Cancelled
        } else if late.is_some() {
            ActionStanding::Overdue
        } else {
            ActionStanding::Open
        };
        Self {
            id: action.id.clone(),
            what: action.what.clone(),
            owner: action.owner.clone(),
            due: action.due,
            done: action.done.filter(|_| state == ActionStanding::Done),
            state,
            days_overdue: late.filter(|_| state == ActionStanding::Overdue).map(|due| due.days_until(day)),
            controls: action.controls.clone(),
            cost: action.cost,
            result: action.result.clone(),
        }
    }

    /// Whether something remains to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, ActionStanding::Open | ActionStanding::Overdue)
    }

    /// The action as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "id", &self.id);
        put(&mut map, "what", &self.what);
        put(&mut map, "owner", &self.owner);
        put(&mut map, "due", &self.due);
        put(&mut map, "done", &self.done);
        put(&mut map, "state", &self.state);
        if let Some(days) = self.days_overdue {
            map.put("days_overdue", days);
        }
        put(&mut map, "controls", &self.controls);
        put(&mut map, "cost", &self.cost);
        put(&mut map, "result", &self.result);
        map
    }

    pub(super) fn cells(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "action", &self.id);
        put(&mut row, "action_what", &self.what);
        put(&mut row, "action_owner", &self.owner);
        put(&mut row, "action_due", &self.due);
        put(&mut row, "action_done", &self.done);
        put(&mut row, "action_state", &self.state);
        if let Some(days) = self.days_overdue {
            row.put("action_days_overdue", days);
        }
        if let Some(cost) = &self.cost {
            put(&mut row, "action_cost", &cost.amount);
            put(&mut row, "action_currency", &cost.currency);
        }
        row
    }
}
