-- What the page around the form sent along; erased with the candidate's other data.
alter table candidates add column extra jsonb not null default '[]';

-- Questions have more kinds, with help and options.
update organizations set questions = (
  select coalesce(jsonb_agg(jsonb_build_object('help', null, 'options', '[]'::jsonb) || question order by place), '[]')
  from jsonb_array_elements(questions) with ordinality as asked (question, place)
);

-- Answers keep the question in the words of when it was asked.
update candidates set answers = (
  select coalesce(jsonb_agg(answer || jsonb_build_object('label', coalesce(
    (select question ->> 'label' from organizations, jsonb_array_elements(questions) as asked (question)
     where organizations.id = candidates.organization_id and question ->> 'id' = answer ->> 'question'),
    answer ->> 'question')) order by place), '[]')
  from jsonb_array_elements(answers) with ordinality as given (answer, place)
);
